package fr.estran.presences.coop;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What acts are made of: sessions that were held, as they were. Who came to them is read beside. */
@Repository
record ActesCoopRepository(JdbcClient jdbc) {

    /**
     * @param themes codes of what it is about, its own first
     * @param libelles of each of these
     * @param anonymes how many came without a name
     * @param tranches of these, "code=number"; so of genders and situations
     */
    record SeanceLue(
            SeanceId seance,
            LocalDate jour,
            @Nullable LocalTime heure,
            int minutes,
            TypeDAction type,
            @Nullable String ou,
            String titre,
            @Nullable String lieu,
            @Nullable String lieuReference,
            @Nullable String adresse,
            @Nullable String codePostal,
            @Nullable String commune,
            @Nullable UUID lieuLa,
            List<String> themes,
            List<String> libelles,
            @Nullable String canal,
            @Nullable String niveau,
            @Nullable String autonomie,
            @Nullable String materiel,
            @Nullable ConseillerId conseiller,
            int anonymes,
            List<String> tranches,
            List<String> genres,
            List<String> situations) {}

    /** @param saisies only those of which something was entered in the State's tool */
    record Lesquelles(LocalDate du, LocalDate avant, boolean saisies) {}

    /** Sessions of some days, whatever became of them; who enters what was done there: of several, the first. */
    static final String PERIODE = """
        with periode as (
            select
                seance.structure_id,
                seance.id,
                seance.reference,
                seance.debut,
                seance.fin,
                seance.heure_connue,
                seance.lieu_id,
                seance.statut = 'tenue' as tenue,
                (seance.debut at time zone structure.fuseau) as moment,
                action.id as action_id,
                action.type,
                action.ou,
                action.titre,
                action.thematique
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where seance.debut >= minuit(:du)
                and seance.debut < minuit(:avant)
                and (not :saisies or exists (select from acte_saisi where acte_saisi.seance_id = seance.id))
        ),
        tient as (
            select distinct on (periode.id) periode.id as seance_id, conseiller.id as conseiller
            from periode
            join seance_conseiller
                on seance_conseiller.structure_id = periode.structure_id and seance_conseiller.seance_id = periode.id
            join conseiller
                on conseiller.structure_id = periode.structure_id and conseiller.id = seance_conseiller.conseiller_id
            order by periode.id, conseiller.reference
        )
        """;

    /** In the order in which one types them. */
    List<SeanceLue> seances(Lesquelles lesquelles) {
        return jdbc.sql(PERIODE + """
            ,
            theme as (
                select
                    dit.action_id,
                    array_agg(retenue.retenue::text order by dit.rang, retenue.libelle) as codes,
                    array_agg(retenue.libelle order by dit.rang, retenue.libelle) as libelles
                from (
                    select distinct action_id, thematique as code, 0 as rang from periode
                    union all
                    select distinct action_theme.action_id, action_theme.thematique, 1
                    from periode
                    join action_theme on action_theme.structure_id = periode.structure_id
                        and action_theme.action_id = periode.action_id
                ) dit
                join thematique_retenue retenue on retenue.code = dit.code
                group by dit.action_id
            ),
            tete as (
                select seance_id, 'tranche' as famille, tranche as code, nombre from effectif
                union all
                select seance_id, 'genre', genre, nombre from effectif_genre
                union all
                select seance_id, 'situation', situation, nombre from effectif_situation
            ),
            comptee as (
                select
                    tete.seance_id,
                    array_agg(tete.code || '=' || tete.nombre order by tete.code)
                        filter (where tete.famille = 'tranche') as tranches,
                    array_agg(tete.code || '=' || tete.nombre order by tete.code)
                        filter (where tete.famille = 'genre') as genres,
                    array_agg(tete.code || '=' || tete.nombre order by tete.code)
                        filter (where tete.famille = 'situation') as situations
                from periode
                join tete on tete.seance_id = periode.id
                group by tete.seance_id
            )
            select
                periode.id as seance,
                periode.moment::date as jour,
                case when periode.heure_connue then periode.moment::time end as heure,
                (extract(epoch from periode.fin - periode.debut) / 60)::integer as minutes,
                periode.type,
                periode.ou,
                periode.titre,
                lieu.nom as lieu,
                lieu.reference as lieu_reference,
                lieu.adresse,
                lieu.code_postal,
                lieu.commune,
                coop_lieu.la_bas::uuid as lieu_la,
                coalesce(theme.codes, '{}') as themes,
                coalesce(theme.libelles, '{}') as libelles,
                cadre.canal,
                cadre.niveau,
                cadre.autonomie,
                array_to_string(cadre.materiel, ',') as materiel,
                tient.conseiller,
                coalesce(affluence.anonymes, 0) as anonymes,
                coalesce(comptee.tranches, '{}') as tranches,
                coalesce(comptee.genres, '{}') as genres,
                coalesce(comptee.situations, '{}') as situations
            from periode
            left join lieu on lieu.structure_id = periode.structure_id and lieu.id = periode.lieu_id
            left join coop_lieu on coop_lieu.structure_id = periode.structure_id and coop_lieu.lieu_id = periode.lieu_id
            left join seance_cadre cadre on cadre.structure_id = periode.structure_id and cadre.seance_id = periode.id
            left join affluence on affluence.structure_id = periode.structure_id and affluence.seance_id = periode.id
            left join tient on tient.seance_id = periode.id
            left join theme on theme.action_id = periode.action_id
            left join comptee on comptee.seance_id = periode.id
            where periode.tenue
            order by periode.debut, periode.reference
            """)
                .paramSource(lesquelles)
                .query(SeanceLue.class)
                .list();
    }
}
