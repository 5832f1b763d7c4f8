package fr.estran.comptes;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record FournisseurRepository(JdbcClient jdbc) {

    /** An identity there that opens an account here. */
    record Lien(String emetteur, String sujet, Instant relieeLe) {}

    Optional<Fournisseur> courant() {
        return jdbc.sql("""
            select revision, genre, nom, emetteur, client, par_adresse, niveaux, exclusif, secours_id as secours
            from fournisseur
            """).query(Fournisseur.class).optional();
    }

    Optional<byte[]> secret() {
        return jdbc.sql("select secret from fournisseur").query(byte[].class).optional();
    }

    /** @param secret sealed */
    void garder(StructureId structure, Fournisseur fournisseur, byte[] secret) {
        jdbc.sql("""
            insert into fournisseur (structure_id, revision, genre, nom, emetteur, client, secret, par_adresse, niveaux,
                exclusif, secours_id)
            values (:structure, :revision, :genre, :nom, :emetteur, :client, :secret, :parAdresse, :niveaux,
                :exclusif, :secours)
            on conflict (structure_id) do update
            set revision = excluded.revision, genre = excluded.genre, nom = excluded.nom, emetteur = excluded.emetteur,
                client = excluded.client, secret = excluded.secret, par_adresse = excluded.par_adresse,
                niveaux = excluded.niveaux, exclusif = excluded.exclusif, secours_id = excluded.secours_id
            """)
                .param("structure", structure)
                .paramSource(fournisseur)
                .param("secret", secret)
                .update();
    }

    void retirer() {
        jdbc.sql("delete from fournisseur").update();
    }

    Optional<CompteId> relie(String emetteur, String sujet) {
        return jdbc.sql("""
            select compte_id
            from identite_reliee
            where emetteur = :emetteur and sujet = :sujet
            """)
                .param("emetteur", emetteur)
                .param("sujet", sujet)
                .query(CompteId.class)
                .optional();
    }

    Optional<Lien> lien(CompteId compte) {
        return jdbc.sql("""
            select emetteur, sujet, reliee_le
            from identite_reliee
            where compte_id = :compte and emetteur = (select emetteur from fournisseur)
            """).param("compte", compte).query(Lien.class).optional();
    }

    /** False where it is another account's, or the account has another there. What it had with another provider opens nothing. */
    boolean relier(StructureId structure, String emetteur, String sujet, CompteId compte, Instant quand) {
        jdbc.sql("""
            delete from identite_reliee
            where compte_id = :compte and emetteur <> :emetteur
            """).param("compte", compte).param("emetteur", emetteur).update();
        return jdbc.sql("""
            insert into identite_reliee (structure_id, emetteur, sujet, compte_id, reliee_le)
            values (:structure, :emetteur, :sujet, :compte, :quand)
            on conflict do nothing
            """)
                        .param("structure", structure)
                        .param("emetteur", emetteur)
                        .param("sujet", sujet)
                        .param("compte", compte)
                        .param("quand", quand)
                        .update()
                > 0;
    }

    boolean delier(CompteId compte) {
        return jdbc.sql("""
            delete from identite_reliee
            where compte_id = :compte
            """).param("compte", compte).update() > 0;
    }

    /** Of two who bring the same return, one is listened to. Those that nobody can bring any more are forgotten. */
    boolean servir(StructureId structure, byte[] empreinte, Instant quand, Duration duree) {
        jdbc.sql("""
            delete from retour_servi
            where le < :avant
            """).param("avant", quand.minus(duree)).update();
        return jdbc.sql("""
            insert into retour_servi (structure_id, empreinte, le)
            values (:structure, :empreinte, :quand)
            on conflict do nothing
            """)
                        .param("structure", structure)
                        .param("empreinte", empreinte)
                        .param("quand", quand)
                        .update()
                > 0;
    }

    /** Whether an account is entered by no password and no key of ours. */
    boolean ferme(CompteId compte) {
        return jdbc.sql("""
            select exists (select from fournisseur where exclusif and secours_id <> :compte)
            """).param("compte", compte).query(Boolean.class).single();
    }

    /** Whether it is the one by which somebody enters when their provider does not answer. */
    boolean secourt(CompteId compte) {
        return jdbc.sql("""
            select exists (select from fournisseur where exclusif and secours_id = :compte)
            """).param("compte", compte).query(Boolean.class).single();
    }

    /** The address of an account whose password would let somebody in who can mend all the rest. */
    Optional<String> secouriste(CompteId compte) {
        return jdbc.sql("""
            select courriel
            from compte
            where id = :compte and actif and 'administrateur' = any (roles) and mot_de_passe is not null
            """).param("compte", compte).query(String.class).optional();
    }
}
