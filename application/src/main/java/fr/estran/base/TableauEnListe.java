package fr.estran.base;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** An array of the database, as a record holds it: each of its elements too. */
record TableauEnListe(ConversionService conversions) implements GenericConverter {

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
