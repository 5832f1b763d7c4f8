package fr.estran.echanges.dossiers;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes away what an import brought, and puts back what it replaced. */
@Repository
record DefaireRepository(JdbcClient jdbc) {

    /**
     * As an import does, rules between rows are judged at the end, and states are said without how they were come to. Who
     * works on one of those rows is waited for, and not for long.
     */
    void sePreparer() {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("set constraints all deferred").update();
        jdbc.sql("set local estran.versement = 'oui'").update();
        // A survey that was counted by an import is then no longer: this alone takes it back.
        jdbc.sql("set local estran.retour = 'oui'").update();
    }

    /** Until the end of the transaction nobody changes its rows, nor adds what would hang on them. */
    void tenir(VersementId versement, TableVersee table) {
        jdbc.sql(table.dans("""
            select count(*)
            from (
                select from {table} tenue
                join versement_ligne ligne on {meme}
                where {lignes}
                for update of tenue) tenues
            """)).param("versement", versement).query((RowCallbackHandler) _ -> {});
    }

    void remettre(VersementId versement, TableVersee table) {
        executer(versement, table, """
            update {table} tenue
            set {affectations}
            from versement_ligne ligne
            cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
            where {lignes} and ligne.avant is not null and ligne.empreinte is not null and {meme}
            """);
        executer(versement, table, """
            insert into {table} (structure_id, {colonnes})
            overriding system value
            select ligne.structure_id, {dites}
            from versement_ligne ligne
            cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
            where {lignes} and ligne.empreinte is null
            """);
    }

    void oter(VersementId versement, TableVersee table) {
        executer(versement, table, """
            delete from {table} tenue
            using versement_ligne ligne
            where {lignes} and ligne.avant is null and {meme}
            """);
    }

    private void executer(VersementId versement, TableVersee table, String ordre) {
        jdbc.sql(table.dans(ordre)).param("versement", versement).update();
    }

    /** What was put off to the end: now, while it can still be told. */
    void juger() {
        jdbc.sql("set constraints all immediate").update();
    }
}
