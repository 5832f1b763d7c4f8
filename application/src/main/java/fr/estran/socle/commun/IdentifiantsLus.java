package fr.estran.socle.commun;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Ids in addresses and forms; a field left empty names nothing. */
@Component
class IdentifiantsLus implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Identifiant.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object dit, TypeDescriptor texte, TypeDescriptor id) {
        return dit instanceof String valeur && StringUtils.hasText(valeur)
                ? BeanUtils.instantiateClass(
                        BeanUtils.getResolvableConstructor(id.getType()), UUID.fromString(valeur.strip()))
                : null;
    }
}
