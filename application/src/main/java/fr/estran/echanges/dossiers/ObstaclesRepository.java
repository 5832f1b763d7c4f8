package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.LignesRepository.TableVersee;
import fr.estran.echanges.dossiers.VersementVu.Empechement;
import fr.estran.echanges.dossiers.VersementVu.Genre;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks what stands upon an import: SQL written from what the database knows of its tables and of the keys between them. */
@Repository
record ObstaclesRepository(JdbcClient jdbc) {

    /** Of these, a new row is a name more to choose from, and changes no figure. */
    private static final String NOMS = "'action', 'lieu', 'thematique', 'conseiller', 'structure', 'usager'";

    /**
     * What the close of a quarter took from somebody who was known here before cannot be given back; and what somebody noted of
     * a venue since would go with it, though no key says so: it may be noted before the venue is.
     */
    private static final String VENUE_REPRISE = """
        or ligne.avant is not null and tenue.detachee <> (ligne.avant ->> 'detachee')::boolean
        or exists (
           select from pointage
           join versement on versement.structure_id = pointage.structure_id and versement.id = :versement
           left join saisie
               on saisie.structure_id = pointage.structure_id
                   and saisie.id in (pointage.presence_saisie, pointage.besoin_saisie)
           where pointage.structure_id = tenue.structure_id
               and pointage.seance_id = tenue.seance_id
               and pointage.usager_id = tenue.usager_id
               and greatest(pointage.presence_le, pointage.besoin_le, pointage.retire_le, saisie.recue_le)
                   > versement.le)\
        """;

    /**
     * What undoing would do to one table, and the rows of it that are no more as the import left them.
     *
     * @param suivant the last import that wrote some of these again; put back first, it may leave them as they were
     */
    record Etat(
            long otees,
            long remises,
            long revenues,
            long changees,
            @Nullable String exemple,
            long reprises,
            @Nullable String suivant) {}

    /**
     * A foreign key by which rows of a table, {@code suite}, name rows that an import brought, {@code tenue}.
     *
     * @param nomme that the one names the other
     * @param cle by which the naming row is known
     * @param porteur the table whose rows take the naming ones along
     * @param porte by which key
     */
    record Renvoi(
            String de,
            String vers,
            String nomme,
            String cle,
            @Nullable String porteur,
            @Nullable String porte) {}

    /** What it had brought and somebody took away since is not counted, and in nobody's way. */
    Etat etat(VersementId versement, TableVersee table) {
        return jdbc.sql(table.dans("""
            select
                count(*) filter (where avant is null and la) as otees,
                count(*) filter (where avant is not null and empreinte is not null) as remises,
                count(*) filter (where empreinte is null) as revenues,
                count(*) filter (where changee) as changees,
                min(cle[1]) filter (where changee) as exemple,
                count(suivant) filter (where changee) as reprises,
                max(suivant) filter (where changee) as suivant
            from (
                select
                    ligne.*,
                    plus_tard.suivant,
                    tenue.structure_id is not null as la,
                    case
                        when ligne.empreinte is null then tenue.structure_id is not null
                        when tenue.structure_id is null then ligne.avant is not null
                        else {empreinte} <> ligne.empreinte %s
                    end as changee
                from versement_ligne ligne
                left join {table} tenue on {meme}
                left join (
                    select cle, max(versement_id::text) as suivant
                    from versement_ligne
                    where nom_table = '{table}' and versement_id > :versement
                    group by cle) plus_tard on plus_tard.cle = ligne.cle
                where {lignes}) lignes
            """.formatted(table.nom().equals("participation") ? VENUE_REPRISE : "")))
                .param("versement", versement)
                .query(Etat.class)
                .single();
    }

    /** All keys by which rows may be built upon rows of these tables; those by which rows go along are none. */
    List<Renvoi> renvois(List<TableVersee> tables) {
        return jdbc.sql("""
            with cle_etrangere as (
                select
                    oid,
                    conrelid,
                    confrelid,
                    (select string_agg(format('suite.%I = tenue.%I', de.attname, vers.attname), ' and ' order by place)
                        from unnest(conkey, confkey) with ordinality cle (de, vers, place)
                        join pg_attribute de on de.attrelid = conrelid and de.attnum = cle.de
                        join pg_attribute vers on vers.attrelid = confrelid and vers.attnum = cle.vers) as nomme,
                    coalesce(obj_description(oid, 'pg_constraint') = 'suit', false) as suit
                from pg_constraint
                where contype = 'f'
            )
            select
                renvoi.conrelid::regclass::text as de,
                renvoi.confrelid::regclass::text as vers,
                renvoi.nomme,
                'array[' || (
                    select string_agg(format('suite.%I::text', nom), ', ' order by place)
                    from unnest(technique.cle_de(renvoi.conrelid)) with ordinality cle (nom, place))
                    || ']::text[]' as cle,
                porteuse.confrelid::regclass::text as porteur,
                replace(porteuse.nomme, 'tenue.', 'porteur.') as porte
            from cle_etrangere renvoi
            left join cle_etrangere porteuse on porteuse.conrelid = renvoi.conrelid and porteuse.suit
            where renvoi.confrelid::regclass::text = any(:tables)
                and renvoi.confrelid <> 'structure'::regclass
                and not renvoi.suit
            order by de, vers, renvoi.oid
            """)
                .param("tables", tables.stream().map(TableVersee::nom).toList())
                .query(Renvoi.class)
                .list();
    }

    /** Rows that the import did not write, that name one which it brought, and that go along with none of these. */
    Optional<Empechement> baties(VersementId versement, TableVersee table, Renvoi renvoi) {
        var portee = renvoi.porteur == null ? "" : """
            and not exists (
                select from %s porteur
                join versement_ligne sienne
                    on sienne.versement_id = :versement
                        and sienne.nom_table = '%1$s'
                        and sienne.avant is null
                        and sienne.cle = array[porteur.id::text]
                where %s)\
            """.formatted(renvoi.porteur, renvoi.porte);
        return trouver(versement, Genre.BATI, renvoi.de, table.sujet(), table.dans("""
            select count(*) as nombre, min(ligne.cle[1]) as exemple
            from %s suite
            join {table} tenue on %s
            join versement_ligne ligne on {meme}
            where {lignes}
                and ligne.avant is null
                and not exists (
                    select from versement_ligne sienne
                    where sienne.versement_id = :versement and sienne.nom_table = '%1$s' and sienne.cle = %s)
                %s
            """.formatted(
                        renvoi.de, renvoi.nomme, renvoi.cle, portee)));
    }

    /** The close of a quarter has put what was asked for at its sessions with what was at others': nobody can tell them apart again. */
    Optional<Empechement> compteesEnsemble(VersementId versement) {
        return trouver(versement, Genre.COMPTE_ENSEMBLE, "seance", "seance", """
            with apportee as (
                select cle[1]::uuid as id
                from versement_ligne
                where versement_id = :versement and nom_table = 'seance' and avant is null
            )
            select count(*) as nombre, min(seance_id::text) as exemple
            from seance_detachee
            where (seance_id in (table apportee)) <> (avec_id in (table apportee))
                and not exists (
                    select from versement_ligne sienne
                    where sienne.versement_id = :versement
                        and sienne.nom_table = 'seance_detachee'
                        and sienne.cle = array[seance_id::text])
            """);
    }

    private Optional<Empechement> trouver(
            VersementId versement, Genre genre, String table, String sujet, String ordre) {
        return jdbc.sql(ordre)
                .param("versement", versement)
                .query((lu, _) -> new Empechement(
                        genre, table, lu.getLong("nombre"), Empechement.lien(sujet, lu.getString("exemple"))))
                .optional()
                .filter(trouve -> trouve.nombre() > 0);
    }

    /** Validated reports of the years of the sessions that it touched; of any, where it changed what figures say of all years. */
    List<Empechement> bilans(VersementId versement, List<TableVersee> tables) {
        return jdbc.sql("""
            select distinct rapport.annee
            from rapport
            join versement on versement.structure_id = rapport.structure_id and versement.id = :versement
            where rapport.etat = 'valide'
                and rapport.valide_le >= versement.le
                and (
                    exists (
                        select from versement_ligne ligne
                        join pg_trigger compte on compte.tgrelid = ligne.nom_table::regclass
                            and compte.tgname = 'releve_change'
                        where ligne.versement_id = :versement
                            and ligne.nom_table <> all(:desSeances)
                            and not (ligne.avant is null and ligne.nom_table in (%s)))
                    or exists (
                        select from versement_ligne ligne
                        join seance on seance.structure_id = ligne.structure_id
                            and seance.id = ligne.cle[1]::uuid
                        join structure on structure.structure_id = seance.structure_id
                        where ligne.versement_id = :versement
                            and ligne.nom_table = any(:desSeances)
                            and extract(year from seance.debut at time zone structure.fuseau) = rapport.annee))
            order by rapport.annee
            """.formatted(NOMS))
                .param("versement", versement)
                .param(
                        "desSeances",
                        tables.stream()
                                .filter(table -> table.sujet().equals("seance"))
                                .map(TableVersee::nom)
                                .toList())
                .query((lu, _) -> new Empechement(Genre.BILAN, "rapport", lu.getInt("annee"), "/bilans"))
                .list();
    }
}
