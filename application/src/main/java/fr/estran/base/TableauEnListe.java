package fr.estran.base;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.convert.converter.Converter;

/** An array of the database, as a record holds it. */
final class TableauEnListe implements Converter<Array, List<?>> {

    @Override
    public List<?> convert(Array tableau) {
        try {
            return List.of((Object[]) tableau.getArray());
        } catch (SQLException e) {
            throw new IllegalArgumentException("an array that cannot be read", e);
        }
    }
}
