package fr.estran.commun;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Ids in addresses and forms; a field left empty names nothing. */
@Component
class IdentifiantsLus implements ConverterFactory<String, Identifiant> {

    @Override
    public <T extends Identifiant> Converter<String, @Nullable T> getConverter(Class<T> id) {
        return dit -> StringUtils.hasText(dit)
                ? BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(id), UUID.fromString(dit.strip()))
                : null;
    }
}
