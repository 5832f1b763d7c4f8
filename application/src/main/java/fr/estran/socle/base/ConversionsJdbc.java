package fr.estran.socle.base;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiant;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.util.ReflectionUtils;

/** What a column becomes in a record: a code one of its enum; an array a list; a uuid a typed id, be it its module's own. */
final class ConversionsJdbc implements ConverterFactory<String, Code> {

    private ConversionsJdbc() {}

    static ConversionService service() {
        var service = new DefaultConversionService();
        service.addConverterFactory(new ConversionsJdbc());
        service.addConverterFactory(new UuidEnIdentifiant());
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

    private static final class UuidEnIdentifiant implements ConverterFactory<UUID, Identifiant> {

        @Override
        public <T extends Identifiant> Converter<UUID, T> getConverter(Class<T> type) {
            try {
                var constructeur = ReflectionUtils.accessibleConstructor(type, UUID.class);
                return valeur -> BeanUtils.instantiateClass(constructeur, valeur);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " holds no uuid", e);
            }
        }
    }

    /** An array of the database, as a record holds it: each of its elements too. */
    private record TableauEnListe(ConversionService conversions) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Array.class, List.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object tableau, TypeDescriptor type, TypeDescriptor liste) {
            if (!(tableau instanceof Array dit)) {
                return null;
            }
            var un = liste.getElementTypeDescriptor();
            var elements = List.of(elements(dit));
            return un == null
                    ? elements
                    : elements.stream().map(lu -> conversions.convert(lu, un)).toList();
        }

        private static Object[] elements(Array tableau) {
            try {
                return (Object[]) tableau.getArray();
            } catch (SQLException e) {
                throw new IllegalArgumentException("an array that cannot be read", e);
            }
        }
    }
}
