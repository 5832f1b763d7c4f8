package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import fr.estran.echanges.dossiers.ApercuDuRetour.Compte;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes away what an import brought, and puts back what it replaced: SQL written from what is remembered of each table. */
@Repository
record DefaireRepository(JdbcClient jdbc) {

    private static final String LIGNES = "ligne.versement_id = :versement and ligne.nom_table = :table";

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

    /** Until the end of the transaction nobody changes them, nor adds what would hang on them. */
    void tenir(VersementId versement, TableVersee table) {
        jdbc.sql("""
            select count(*)
            from (
                select from %s tenue
                join versement_ligne ligne on %s
                where %s
                for update of tenue) tenues
            """.formatted(table.nom(), table.laMeme(), LIGNES))
                .param("versement", versement)
                .param("table", table.nom())
                .query((RowCallbackHandler) _ -> {});
    }

    /** What it brought and somebody took away since is not counted. */
    Compte compter(VersementId versement, TableVersee table) {
        return jdbc.sql("""
            select
                :table as "table",
                count(*) filter (where ligne.avant is null and tenue.structure_id is not null) as otees,
                count(*) filter (where ligne.avant is not null and ligne.empreinte is not null) as remises,
                count(*) filter (where ligne.empreinte is null) as revenues
            from versement_ligne ligne
            left join %s tenue on %s
            where %s
            """.formatted(table.nom(), table.laMeme(), LIGNES))
                .param("versement", versement)
                .param("table", table.nom())
                .query(Compte.class)
                .single();
    }

    void remettre(VersementId versement, TableVersee table) {
        var colonnes = table.ecrivables();
        executer(
                """
                update %s tenue
                set %s
                from versement_ligne ligne
                cross join lateral jsonb_populate_record(null::%s, ligne.avant) dite
                where %s and ligne.avant is not null and ligne.empreinte is not null and %s
                """.formatted(
                                table.nom(),
                                colonnes.stream()
                                        .map(colonne -> "%1$s = dite.%1$s".formatted(colonne))
                                        .collect(joining(", ")),
                                table.nom(),
                                LIGNES,
                                table.laMeme()),
                versement,
                table);
    }

    void faireRevenir(VersementId versement, TableVersee table) {
        executer(
                """
                insert into %s (structure_id%s)
                overriding system value
                select ligne.structure_id%s
                from versement_ligne ligne
                cross join lateral jsonb_populate_record(null::%s, ligne.avant) dite
                where %s and ligne.empreinte is null
                """.formatted(
                        table.nom(),
                        table.colonnes().stream().map(colonne -> ", " + colonne).collect(joining()),
                        table.colonnes().stream()
                                .map(colonne -> ", dite." + colonne)
                                .collect(joining()),
                        table.nom(),
                        LIGNES),
                versement,
                table);
    }

    void oter(VersementId versement, TableVersee table) {
        executer("""
            delete from %s tenue
            using versement_ligne ligne
            where %s and ligne.avant is null and %s
            """.formatted(table.nom(), LIGNES, table.laMeme()), versement, table);
    }

    /** What was put off to the end: now, while it can still be told. */
    void juger() {
        jdbc.sql("set constraints all immediate").update();
    }

    private void executer(String sql, VersementId versement, TableVersee table) {
        jdbc.sql(sql).param("versement", versement).param("table", table.nom()).update();
    }

    List<Renvoi> entre(List<TableVersee> tables) {
        return jdbc.sql("""
            select
                conrelid::regclass::text as de,
                '{}'::text[] as champs,
                confrelid::regclass::text as vers,
                '{}'::text[] as cibles,
                '{}'::text[] as cle
            from pg_constraint
            where contype = 'f'
                and conrelid <> confrelid
                and conrelid::regclass::text = any(:tables)
                and confrelid::regclass::text = any(:tables)
            """)
                .param("tables", tables.stream().map(TableVersee::nom).toList())
                .query(Renvoi.class)
                .list();
    }
}
