package fr.estran.base;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;

/** What a column becomes in a record: an array, a list. */
final class ConversionsJdbc {

    private ConversionsJdbc() {}

    static ConversionService service() {
        var service = new DefaultConversionService();
        service.addConverter(new TableauEnListe());
        return service;
    }
}
