package fr.estran.base;

import fr.estran.commun.Code;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;

/** What a column becomes in a record: a code one of its enum; an array a list; a uuid, by the constructor that takes it, a typed id. */
final class ConversionsJdbc implements ConverterFactory<String, Code> {

    private ConversionsJdbc() {}

    static ConversionService service() {
        var service = new DefaultConversionService();
        service.addConverterFactory(new ConversionsJdbc());
        service.addConverter(new TableauEnListe(service));
        return service;
    }

    @Override
    public <T extends Code> Converter<String, T> getConverter(Class<T> liste) {
        return code -> {
            for (var un : liste.getEnumConstants()) {
                if (un.code().equals(code) || un.name().equals(code)) {
                    return un;
                }
            }
            throw new IllegalArgumentException("not one of " + liste.getSimpleName());
        };
    }
}
