package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ApercuDuRetour.Compte;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows an import wrote: the database notes them while it runs, each statement its own. */
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

    /** Of a row that several statements wrote: what it was before the first, and what it was after the last. */
    void rassembler(VersementId id) {
        jdbc.sql("""
            with ecrites as (
                select nom_table, cle, min(rang) as premier, max(rang) as dernier
                from versement_ligne
                where versement_id = :id
                group by nom_table, cle
                having count(*) > 1
            ),
            rendues as (
                update versement_ligne derniere
                set avant = premiere.avant
                from ecrites
                join versement_ligne premiere
                    on premiere.versement_id = :id
                        and premiere.nom_table = ecrites.nom_table
                        and premiere.rang = ecrites.premier
                where derniere.versement_id = :id
                    and derniere.nom_table = ecrites.nom_table
                    and derniere.rang = ecrites.dernier
            )
            delete from versement_ligne passagere
            using ecrites
            where passagere.versement_id = :id
                and passagere.nom_table = ecrites.nom_table
                and passagere.cle = ecrites.cle
                and passagere.rang < ecrites.dernier
            """).param("id", id).update();
        jdbc.sql("delete from versement_ligne where versement_id = :id and avant is null and empreinte is null")
                .param("id", id)
                .update();
        jdbc.sql("""
            insert into versement_table (structure_id, versement_id, nom_table, colonnes, tenues)
            select
                structure_courante(),
                :id,
                nom_table,
                technique.colonnes_de(nom_table::regclass),
                technique.colonnes_tenues_de(nom_table::regclass)
            from versement_ligne
            where versement_id = :id
            group by nom_table
            """).param("id", id).update();
        jdbc.sql("analyze versement_ligne").update();
    }

    /** Rows that came back to what they were: nothing to put back. */
    void laisserTellesQuelles(VersementId id, TableVersee table) {
        jdbc.sql("""
            delete from versement_ligne ligne
            using %s tenue
            where ligne.versement_id = :id
                and ligne.nom_table = :table
                and ligne.avant is not null
                and ligne.empreinte is not null
                and %s
                and to_jsonb(tenue) = ligne.avant
            """.formatted(table.nom(), table.laMeme()))
                .param("id", id)
                .param("table", table.nom())
                .update();
    }

    /** As undoing it would find them if nothing had happened since; most of all first. */
    List<Compte> comptes(VersementId id) {
        return jdbc.sql("""
            select
                nom_table as "table",
                count(*) filter (where avant is null) as otees,
                count(*) filter (where avant is not null and empreinte is not null) as remises,
                count(*) filter (where empreinte is null) as revenues
            from versement_ligne
            where versement_id = :id
            group by nom_table
            order by count(*) desc, nom_table
            """).param("id", id).query(Compte.class).list();
    }

    boolean aucune(VersementId id) {
        return jdbc.sql("select not exists (select from versement_ligne where versement_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<TableVersee> tables(VersementId id) {
        return jdbc.sql("""
            select
                versee.nom_table as nom,
                technique.cle_de(versee.nom_table::regclass) as cle,
                array(
                    select format_type(a.atttypid, a.atttypmod)
                    from unnest(technique.cle_de(versee.nom_table::regclass)) with ordinality colonne (nom, place)
                    join pg_attribute a on a.attrelid = versee.nom_table::regclass and a.attname = colonne.nom
                    order by place) as types,
                versee.colonnes,
                versee.tenues,
                array(
                    select attname::text
                    from pg_attribute
                    where attrelid = versee.nom_table::regclass and attidentity = 'a') as figees,
                versee.colonnes <@ technique.colonnes_de(versee.nom_table::regclass) as entiere
            from versement_table versee
            where versee.versement_id = :id
            order by versee.nom_table
            """).param("id", id).query(TableVersee.class).list();
    }

    void oublier(VersementId id) {
        jdbc.sql("delete from versement_ligne where versement_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from versement_table where versement_id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Imports of which a row is of one of these people, or said something of them before. What is known by a number or an
     * address alone is taken to be theirs.
     */
    List<VersementId> parlantDe(Collection<UsagerId> fiches) {
        return jdbc
                .sql("""
                    select distinct ligne.versement_id
                    from versement_ligne ligne
                    where ligne.cle && :dites::text[]
                        or ligne.nom_table in ('message_arret', 'demande', 'appel_recu')
                        or ligne.avant is not null and exists (
                            select from unnest(:dites::text[]) dite where strpos(ligne.avant::text, dite) > 0)
                    """)
                .param("dites", fiches.stream().map(UsagerId::toString).toList())
                .query(UUID.class)
                .stream()
                .map(VersementId::new)
                .toList();
    }

    /** Of most of its sessions. */
    Optional<Integer> annee(VersementId id) {
        return jdbc.sql("""
            select extract(year from seance.debut at time zone structure.fuseau)::int as annee
            from versement_ligne ligne
            join seance on seance.structure_id = ligne.structure_id and seance.id = ligne.cle[1]::uuid
            join structure on structure.structure_id = seance.structure_id
            where ligne.versement_id = :id and ligne.nom_table = 'seance'
            group by annee
            order by count(*) desc, annee desc
            limit 1
            """).param("id", id).query(Integer.class).optional();
    }

    /** The people whom it brought, and who are still of the register. */
    List<UsagerId> nouveaux(VersementId id) {
        return jdbc.sql("""
            select usager.id
            from versement_ligne ligne
            join usager on usager.structure_id = ligne.structure_id and usager.id = ligne.cle[1]::uuid
            where ligne.versement_id = :id and ligne.nom_table = 'usager' and ligne.avant is null
            """).param("id", id).query(UsagerId.class).list();
    }
}
