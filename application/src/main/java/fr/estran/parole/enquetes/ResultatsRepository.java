package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ResultatsDEnquete.Texte;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was counted, and moves texts from those to reread to those that are told. */
@Repository
record ResultatsRepository(JdbcClient jdbc) {

    record Compte(String question, String valeur, int nombre) {}

    List<Compte> comptes(EnqueteId enquete) {
        return jdbc.sql("""
            select question, valeur, nombre
            from enquete_compte
            where enquete_id = :enquete
            order by question, valeur
            """).param("enquete", enquete).query(Compte.class).list();
    }

    List<Texte> textes(EnqueteId enquete) {
        return jdbc.sql("""
            select cle, question, texte, true as relu
            from enquete_texte
            where enquete_id = :enquete
            union all
            select id::text, question, texte, false
            from enquete_texte_a_relire
            where enquete_id = :enquete
            order by 1
            """).param("enquete", enquete).query(Texte.class).list();
    }

    /** Of two who reread it at once, one finds it. */
    Optional<String> prendre(EnqueteId enquete, String cle) {
        return jdbc.sql("""
            delete from enquete_texte_a_relire
            where id::text = :cle and enquete_id = :enquete
            returning question
            """)
                .param("cle", cle)
                .param("enquete", enquete)
                .query(String.class)
                .optional();
    }

    void garder(EnqueteId enquete, String cle, String question, String texte) {
        jdbc.sql("""
            insert into enquete_texte (structure_id, cle, enquete_id, question, texte)
            values (structure_courante(), :cle, :enquete, :question, :texte)
            """)
                .param("cle", cle)
                .param("enquete", enquete)
                .param("question", question)
                .param("texte", texte)
                .update();
    }
}
