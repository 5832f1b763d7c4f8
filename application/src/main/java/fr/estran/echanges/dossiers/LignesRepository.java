package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes which rows an import writes: the database does, statement by statement, while it runs. */
@Repository
record LignesRepository(JdbcClient jdbc) {

    /** The lock of imports: each of a town, and each undoing of one, follows the other. */
    void seReserverLaStructure() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('import'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
    }

    void noter(VersementId id) {
        reglerLaNote(id.valeur().toString());
    }

    void nePlusNoter() {
        reglerLaNote("");
    }

    private void reglerLaNote(String quoi) {
        jdbc.sql("select set_config('estran.note_versement', :quoi, true)")
                .param("quoi", quoi)
                .query((RowCallbackHandler) _ -> {});
    }

    /** Of each row that was written: one line, with what it was before the first statement and a print of what it is by now. */
    void rassembler(VersementId id) {
        // All of its lines are of this transaction: planned as if there were none, each would be looked for among all.
        jdbc.sql("analyze versement_ligne").update();
        pour(id, """
            delete from versement_ligne ligne
            using (
                select nom_table, rang, row_number() over (partition by nom_table, cle order by rang) as fois
                from versement_ligne
                where versement_id = :versement) notee
            where ligne.versement_id = :versement
                and ligne.nom_table = notee.nom_table
                and ligne.rang = notee.rang
                and notee.fois > 1
            """);
        pour(id, """
            insert into versement_table (structure_id, versement_id, nom_table, colonnes, tenues)
            select
                structure_courante(),
                :versement,
                nom_table,
                technique.colonnes_de(nom_table::regclass),
                technique.colonnes_tenues_de(nom_table::regclass)
            from versement_ligne
            where versement_id = :versement
            group by nom_table
            """);
        for (var table : tables(id)) {
            pour(id, table.dans("""
                delete from versement_ligne ligne
                using {table} tenue
                where {lignes} and {meme} and to_jsonb(tenue) = ligne.avant
                """));
            pour(id, table.dans("""
                update versement_ligne ligne
                set empreinte = {empreinte}
                from {table} tenue
                where {lignes} and {meme}
                """));
        }
        pour(id, "delete from versement_ligne where versement_id = :versement and avant is null and empreinte is null");
    }

    private void pour(VersementId id, String ordre) {
        jdbc.sql(ordre).param("versement", id).update();
    }

    /** Those whose rows others name before these: what is brought back comes in this order, and goes in the other. */
    List<TableVersee> tables(VersementId id) {
        return jdbc.sql("""
            with recursive rangee (nom, rang) as (
                select nom_table, 0 from versement_table where versement_id = :versement
                union
                select versee.nom_table, rang + 1
                from rangee
                join pg_constraint nomme
                    on nomme.contype = 'f' and nomme.confrelid = rangee.nom::regclass
                        and nomme.conrelid <> nomme.confrelid
                join versement_table versee
                    on versee.versement_id = :versement and versee.nom_table::regclass = nomme.conrelid
                where rang < 50
            )
            select
                versee.nom_table as nom,
                coalesce(
                    regexp_replace(nullif((technique.cle_de(ici))[1], 'id'), '_id$', ''),
                    versee.nom_table) as sujet,
                'tenue.structure_id = ligne.structure_id' || (
                    select coalesce(string_agg(
                        format(' and tenue.%I = ligne.cle[%s]::%s', nom, place, format_type(atttypid, atttypmod)),
                        '' order by place), '')
                    from unnest(technique.cle_de(ici)) with ordinality cle (nom, place)
                    join pg_attribute on attrelid = ici and attname = nom) as meme,
                'hash_record_extended(row(' || (
                    select string_agg(format('tenue.%I', nom), ', ' order by place)
                    from unnest(versee.tenues) with ordinality tenue (nom, place)) || '), 0)' as empreinte,
                dites.*,
                versee.colonnes <@ technique.colonnes_de(ici) as entiere
            from (select nom, max(rang) as rang from rangee group by nom) derniere
            join versement_table versee on versee.versement_id = :versement and versee.nom_table = derniere.nom
            cross join lateral (select versee.nom_table::regclass as ici) la_sienne
            cross join lateral (
                select
                    string_agg(format('%I', nom), ', ' order by place) as colonnes,
                    string_agg(format('dite.%I', nom), ', ' order by place) as dites,
                    string_agg(format('%1$I = dite.%1$I', nom), ', ' order by place)
                        filter (where attidentity is distinct from 'a') as affectations
                from unnest(versee.colonnes) with ordinality colonne (nom, place)
                left join pg_attribute on attrelid = ici and attname = nom) dites
            order by derniere.rang, versee.nom_table
            """).param("versement", id).query(TableVersee.class).list();
    }

    /** As undoing it would find them if nothing had happened since; most of all first. */
    List<ImportPasse.Compte> comptes(VersementId id) {
        return jdbc.sql("""
            select
                nom_table as "table",
                count(*) filter (where avant is null) as otees,
                count(*) filter (where avant is not null and empreinte is not null) as remises,
                count(*) filter (where empreinte is null) as revenues
            from versement_ligne
            where versement_id = :versement
            group by nom_table
            order by count(*) desc, nom_table
            """)
                .param("versement", id)
                .query(ImportPasse.Compte.class)
                .list();
    }

    boolean aucune(VersementId id) {
        return jdbc.sql("select not exists (select from versement_ligne where versement_id = :versement)")
                .param("versement", id)
                .query(Boolean.class)
                .single();
    }

    void oublier(VersementId id) {
        pour(id, "delete from versement_ligne where versement_id = :versement");
        pour(id, "delete from versement_table where versement_id = :versement");
    }

    /**
     * Imports of which a row is of one of these people, or said something of them before. What is known by a number or an
     * address alone is taken to be theirs.
     */
    List<VersementId> parlantDe(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select distinct ligne.versement_id
            from versement_ligne ligne
            where ligne.cle && :dites::text[]
                or ligne.nom_table in ('message', 'message_arret', 'demande', 'appel_recu')
                or ligne.avant is not null and exists (
                    select from unnest(:dites::text[]) dite where strpos(ligne.avant::text, dite) > 0)
            """)
                .param("dites", fiches.stream().map(UsagerId::toString).toList())
                .query(VersementId.class)
                .list();
    }

    /** Of most of its sessions. */
    Optional<Integer> annee(VersementId id) {
        return jdbc.sql("""
            select extract(year from seance.debut at time zone structure.fuseau)::int as annee
            from versement_ligne ligne
            join seance on seance.structure_id = ligne.structure_id and seance.id = ligne.cle[1]::uuid
            join structure on structure.structure_id = seance.structure_id
            where ligne.versement_id = :versement and ligne.nom_table = 'seance'
            group by annee
            order by count(*) desc, annee desc
            limit 1
            """).param("versement", id).query(Integer.class).optional();
    }

    /** The people whom it brought, and who are still of the register. */
    List<UsagerId> nouveaux(VersementId id) {
        return jdbc.sql("""
            select usager.id
            from versement_ligne ligne
            join usager on usager.structure_id = ligne.structure_id and usager.id = ligne.cle[1]::uuid
            where ligne.versement_id = :versement and ligne.nom_table = 'usager' and ligne.avant is null
            """).param("versement", id).query(UsagerId.class).list();
    }

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
    void tenir(VersementId id, TableVersee table) {
        jdbc.sql(table.dans("""
            select count(*)
            from (
                select from {table} tenue
                join versement_ligne ligne on {meme}
                where {lignes}
                for update of tenue) tenues
            """)).param("versement", id).query((RowCallbackHandler) _ -> {});
    }

    void remettre(VersementId id, TableVersee table) {
        pour(id, table.dans("""
            update {table} tenue
            set {affectations}
            from versement_ligne ligne
            cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
            where {lignes} and ligne.avant is not null and ligne.empreinte is not null and {meme}
            """));
        pour(id, table.dans("""
            insert into {table} (structure_id, {colonnes})
            overriding system value
            select ligne.structure_id, {dites}
            from versement_ligne ligne
            cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
            where {lignes} and ligne.empreinte is null
            """));
    }

    void oter(VersementId id, TableVersee table) {
        pour(id, table.dans("""
            delete from {table} tenue
            using versement_ligne ligne
            where {lignes} and ligne.avant is null and {meme}
            """));
    }

    /** What was put off to the end: now, while it can still be told. */
    void juger() {
        jdbc.sql("set constraints all immediate").update();
    }

    /**
     * A table that an import wrote, and the pieces of SQL that are its own. A row as the import noted it is {@code ligne}, the same
     * one in its table {@code tenue}, what it said before {@code dite}.
     *
     * @param sujet the record that its first column names: its own, or that which its rows hang on
     * @param meme that the two are one row
     * @param empreinte what the print of a row is made of
     * @param colonnes all that a row said when it was written
     * @param dites the same, as it was before
     * @param affectations what may be put back in a row that stands
     * @param entiere whether all those columns are there still
     */
    record TableVersee(
            String nom,
            String sujet,
            String meme,
            String empreinte,
            String colonnes,
            String dites,
            String affectations,
            boolean entiere) {

        private static final String LIGNES = "ligne.versement_id = :versement and ligne.nom_table = '%s'";

        /** An order of which {@code {table}}, {@code {lignes}}, {@code {meme}}… are this table's. */
        String dans(String ordre) {
            return ordre.replace("{table}", nom)
                    .replace("{lignes}", LIGNES.formatted(nom))
                    .replace("{meme}", meme)
                    .replace("{empreinte}", empreinte)
                    .replace("{colonnes}", colonnes)
                    .replace("{dites}", dites)
                    .replace("{affectations}", affectations);
        }
    }
}
