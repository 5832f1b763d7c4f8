package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Digests of passwords, of accounts that are in use. */
@Repository
record MotDePasseRepository(JdbcClient jdbc) {

    /** Where all enter by the provider of the town, one password is listened to: that of the account for the day it does not answer. */
    private static final String ECOUTE = """
                and not exists (select from fournisseur where exclusif and secours_id <> compte.id)
        """;

    Optional<EmpreinteDuMotDePasse> trouver(String courriel) {
        return jdbc.sql("""
            select id as compte, generation, mot_de_passe
            from compte
            where courriel = :courriel and actif and mot_de_passe is not null
            """ + ECOUTE)
                .param("courriel", courriel)
                .query(EmpreinteDuMotDePasse.class)
                .optional();
    }

    Optional<EmpreinteDuMotDePasse> trouver(CompteId compte) {
        return jdbc.sql("""
            select id as compte, generation, mot_de_passe
            from compte
            where id = :id and actif and mot_de_passe is not null
            """ + ECOUTE)
                .param("id", compte)
                .query(EmpreinteDuMotDePasse.class)
                .optional();
    }

    /** Whoever came in by the old one is out. */
    void changer(CompteId compte, String empreinte) {
        jdbc.sql("""
            update compte
            set mot_de_passe = :empreinte, generation = generation + 1
            where id = :id
            """).param("empreinte", empreinte).param("id", compte).update();
    }

    /**
     * What is kept of a password, and what the account was when it was read.
     *
     * @param motDePasse its digest
     */
    record EmpreinteDuMotDePasse(CompteId compte, int generation, String motDePasse) {}
}
