package fr.estran.echanges.dossiers;

import fr.estran.socle.dossier.Fichier;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes the rows of a folder, once all are known to be right, from where they wait to their tables. */
@Repository
record VersementRepository(JdbcClient jdbc) {

    private static final long UNE_POIGNEE = 50;

    /** Judges what was put off to the end: now, while it can still be told. */
    void juger() {
        jdbc.sql("set constraints all immediate").update();
    }

    /** Two imports for one structure follow each other; rules between rows are judged at the end, not row by row. */
    void seReserverLaStructure() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('import'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) rien -> {});
        jdbc.sql("set constraints all deferred").update();
        // A folder says in which state things are, not how they came to it.
        jdbc.sql("set local estran.versement = 'oui'").update();
    }

    Versement verser(OrdreDeVersement ordre) {
        var fichier = ordre.fichier();
        direCeQuiEstReuni();
        if (fichier.complement() != null) {
            return completer(fichier, ordre);
        }
        var avant = compter(fichier);
        if (avant > 0 && fichier.repetable()) {
            resserrer(ordre);
        }
        var retirees = retirer(fichier, ordre, avant);
        if (avant > retirees && fichier.ordre() != null && !fichier.repetable()) {
            resserrer(ordre);
        }
        long touchees = jdbc.sql(ordre.verser()).update();
        var ajoutees = compter(fichier) - avant + retirees;
        return new Versement(ajoutees, touchees - ajoutees, retirees);
    }

    /** Where nothing of the town was found to be another, and nothing was detached, rows are not asked for it one by one. */
    void direCeQuiEstReuni() {
        jdbc.sql("select technique.dire_ce_qui_est_reuni()").query((RowCallbackHandler) rien -> {});
    }

    private Versement completer(Fichier fichier, OrdreDeVersement ordre) {
        var attache = fichier.attache();
        var effacees = attache == null ? 0 : jdbc.sql(ordre.effacer(attache)).update();
        return new Versement(0, effacees + jdbc.sql(ordre.verser()).update(), 0);
    }

    List<String> disparues(OrdreDeVersement ordre, String attendues) {
        return jdbc.sql(ordre.disparues(attendues)).query(String.class).list();
    }

    /** So that the planner knows at once what the tables hold now: a sample of each, which a few rows would not change. */
    void analyser(String table, long changees) {
        if (changees > UNE_POIGNEE) {
            jdbc.sql("analyze " + table).update();
        }
    }

    private long retirer(Fichier fichier, OrdreDeVersement ordre, long dejaLa) {
        var attache = fichier.attache();
        return attache == null || dejaLa == 0
                ? 0
                : jdbc.sql(ordre.retirer(attache)).update();
    }

    /** No change that anyone would see: it is not counted. */
    private void resserrer(OrdreDeVersement ordre) {
        if (jdbc.sql(ordre.resserrer()).update() > 0) {
            jdbc.sql(ordre.ranger()).update();
        }
    }

    private long compter(Fichier fichier) {
        return jdbc.sql("select count(*) from " + fichier.table())
                .query(Long.class)
                .single();
    }

    /** What an import did to one table. */
    record Versement(long ajoutees, long modifiees, long retirees) {

        static final Versement RIEN = new Versement(0, 0, 0);

        long lignes() {
            return ajoutees + modifiees + retirees;
        }

        Versement plus(Versement autre) {
            return new Versement(ajoutees + autre.ajoutees, modifiees + autre.modifiees, retirees + autre.retirees);
        }
    }
}
