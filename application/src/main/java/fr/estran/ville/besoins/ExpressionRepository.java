package fr.estran.ville.besoins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people say for a need, in the words of the town. */
@Repository
record ExpressionRepository(JdbcClient jdbc) {

    List<String> de(String code) {
        return jdbc.sql("select expression from besoin_expression where code = :code order by plier(expression),"
                        + " expression")
                .param("code", code)
                .query(String.class)
                .list();
    }

    /** How many, by need. */
    Map<String, Integer> nombres() {
        var nombres = new HashMap<String, Integer>();
        RowCallbackHandler ligne = rs -> nombres.put(rs.getString("code"), rs.getInt("nombre"));
        jdbc.sql("select code, count(*) as nombre from besoin_expression group by code")
                .query(ligne);
        return nombres;
    }

    void remplacer(String code, List<String> expressions) {
        jdbc.sql("delete from besoin_expression where code = :code")
                .param("code", code)
                .update();
        jdbc.sql("""
            insert into besoin_expression (structure_id, code, expression)
            select structure_courante(), :code, dite
            from unnest(:expressions::text[]) dite
            """).param("code", code).param("expressions", expressions).update();
    }
}
