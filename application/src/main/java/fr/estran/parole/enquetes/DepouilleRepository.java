package fr.estran.parole.enquetes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is left of forms, in the order of what it says and never in theirs. */
@Repository
record DepouilleRepository(JdbcClient jdbc) {

    void ecrire(EnqueteId enquete, Depouille depouille) {
        depouille.comptes().forEach(compte -> ecrire(enquete, compte));
        ecrireLesTextes(enquete, depouille.textes());
    }

    private void ecrire(EnqueteId enquete, Depouille.Compte compte) {
        jdbc.sql("""
            insert into enquete_compte (structure_id, enquete_id, question, valeur, nombre)
            values (structure_courante(), :enquete, :question, :valeur, :nombre)
            """).param("enquete", enquete).paramSource(compte).update();
    }

    /** In one statement: there may be as many as there are forms. */
    private void ecrireLesTextes(EnqueteId enquete, List<Depouille.Texte> textes) {
        jdbc.sql("""
            insert into enquete_texte_a_relire (structure_id, id, enquete_id, question, texte)
            select structure_courante(), texte.id, :enquete, texte.question, texte.texte
            from unnest(:ids::uuid[], :questions::text[], :textes::text[]) texte (id, question, texte)
            order by texte.id
            """)
                .param("enquete", enquete)
                .param("ids", textes.stream().map(Depouille.Texte::id).toList())
                .param(
                        "questions",
                        textes.stream().map(Depouille.Texte::question).toList())
                .param("textes", textes.stream().map(Depouille.Texte::texte).toList())
                .update();
    }

    /** An answer that a folder brings. */
    record Ligne(EnqueteId enquete, String repondant, String question, String valeur) {}

    /** Of surveys that are not counted: what an older folder says again of one that is brings nothing back. */
    List<Ligne> apportees() {
        return jdbc.sql("""
            select
                enquete.id as enquete,
                apportee.repondant,
                apportee.question,
                apportee.valeur
            from depot_enquete_reponses apportee
            join enquete on enquete.reference = apportee.enquete
            where enquete.repondants is null and not enquete.modele
            order by enquete.id, apportee.repondant, apportee.ligne
            """).query(Ligne.class).list();
    }
}
