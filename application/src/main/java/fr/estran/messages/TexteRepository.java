package fr.estran.messages;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record TexteRepository(JdbcClient jdbc) {

    Optional<TexteDeMessage> lire(Modele modele, Forme forme) {
        return jdbc.sql("select objet, texte from modele_message where modele = :modele and canal = :canal")
                .param("modele", modele)
                .param("canal", forme)
                .query(TexteDeMessage.class)
                .optional();
    }

    /** One at a time: a text that the town has not chosen yet has no row to lock. */
    void verrouiller() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('textes/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    void ecrire(Modele modele, Forme forme, TexteDeMessage texte) {
        jdbc.sql("""
            insert into modele_message (structure_id, modele, canal, objet, texte)
            values (structure_courante(), :modele, :canal, :objet, :texte)
            on conflict (structure_id, modele, canal)
            do update set objet = excluded.objet, texte = excluded.texte
            """)
                .param("modele", modele)
                .param("canal", forme)
                .paramSource(texte)
                .update();
    }

    void effacer(Modele modele, Forme forme) {
        jdbc.sql("delete from modele_message where modele = :modele and canal = :canal")
                .param("modele", modele)
                .param("canal", forme)
                .update();
    }
}
