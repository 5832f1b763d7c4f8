package fr.estran.ville.besoins;

import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people say for each need. */
@Repository
record LexiqueDesBesoinsRepository(JdbcClient jdbc) {

    private static final RowMapper<Dite> DITE =
            (rs, _) -> new Dite(rs.getString("code"), ensemble(rs.getArray("radicaux")), rs.getInt("poids"));

    /** That of the software, the same for all towns: only a migration changes it. The name of a need says it best. */
    LexiqueDesBesoins livre() {
        var raretes = new HashMap<String, Double>();
        RowCallbackHandler rarete = rs -> raretes.put(rs.getString("radical"), rs.getDouble("rarete"));
        jdbc.sql("select radical, rarete from technique.radical_livre").query(rarete);
        return LexiqueDesBesoins.de(
                Map.copyOf(raretes), jdbc.sql("""
                    select
                        expression.code,
                        expression.radicaux,
                        case when expression.expression = besoin.nom then 3 else 1 end as poids
                    from technique.expression_livree expression
                    join technique.besoin_livre besoin on besoin.code = expression.code
                    """).query(DITE).list());
    }

    /** That of the town. What it wrote weighs as a name does. */
    LexiqueDesBesoins deLaVille() {
        return LexiqueDesBesoins.de(Map.of(), jdbc.sql("""
            select code, radicaux, 3 as poids
            from besoin_expression
            union all
            select code, radicaux, 3
            from besoin_dit
            """).query(DITE).list());
    }

    private static Set<String> ensemble(Array radicaux) throws SQLException {
        return Set.copyOf(List.of((String[]) radicaux.getArray()));
    }
}
