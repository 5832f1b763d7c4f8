package fr.estran.statistiques;

/**
 * What every figure of a period stands on: who was at which session, once the records of one person are one.
 *
 * <p>Read once from the tables, and the same for all figures: they agree with each other, and the statement grows no
 * faster than the records.
 */
final class Socle {

    private Socle() {}

    /**
     * {@code rang} is the order of first participations: by start, then by kind in alphabetical order. What is older
     * than the period says only who was known, and which actions had begun.
     */
    private static final String SEANCES = """
            tenue as materialized (
                select
                    seance.id as seance_id,
                    seance.action_id,
                    action.type,
                    action.thematique,
                    seance.lieu_id,
                    case when decoupage.en_quartiers then lieu.quartier end as quartier,
                    seance.debut,
                    seance.fin,
                    row_number() over (order by seance.debut, action.type) as rang
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                cross join decoupage
                where seance.statut = 'tenue' and seance.debut >= :debut and seance.debut < :fin
            ),
            tenue_avant as materialized (
                select
                    seance.id as seance_id,
                    seance.action_id,
                    action.type,
                    row_number() over (order by seance.debut, action.type) as rang
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.statut = 'tenue' and seance.debut < :debut
            ),
            action_comptee as materialized (
                select
                    tenue.action_id,
                    action.type,
                    action.thematique,
                    action.reprogrammation_de_id,
                    tenue.premiere_seance
                from (
                    select action_id, min(debut) as premiere_seance
                    from tenue
                    group by action_id
                ) tenue
                join action on action.id = tenue.action_id
                where not exists (
                    select from tenue_avant
                    where tenue_avant.action_id = tenue.action_id
                )
            ),
            programmee as materialized (
                select
                    action.type,
                    seance.statut,
                    seance.motif_annulation,
                    count(*) as seances
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut >= :debut and seance.debut < :fin
                group by action.type, seance.statut, seance.motif_annulation
            )
            """;

    /**
     * One row for a person and a session: of two records of one person there, the one that says "present" speaks, and of
     * those the one that was noted last. Only who has several records ({@code fiche}) can be there twice.
     */
    private static final String PRESENCES = """
            fiche as materialized (
                select distinct on (une.usager_id) une.usager_id, fusionnee.conserve_id as personne_id
                from fiche_conservee fusionnee
                cross join lateral (values (fusionnee.absorbe_id), (fusionnee.conserve_id)) une (usager_id)
            ),
            doublon as materialized (
                select seance_id, usager_id
                from (
                    select
                        participation.seance_id,
                        participation.usager_id,
                        row_number() over (
                            partition by participation.seance_id, fiche.personne_id
                            order by participation.presence = 'present' desc, participation.ordre desc
                        ) as n
                    from participation
                    join fiche on fiche.usager_id = participation.usager_id
                ) notee
                where n > 1
            ),
            emargement as materialized (
                select
                    tenue.rang,
                    tenue.type,
                    tenue.quartier,
                    coalesce(fiche.personne_id, participation.usager_id) as personne_id,
                    participation.presence = 'present' as present,
                    participation.demande,
                    case when participation.suite = 'oriente' then participation.acteur_id end as acteur_id
                from participation
                join tenue on tenue.seance_id = participation.seance_id
                left join fiche on fiche.usager_id = participation.usager_id
                where not exists (
                    select from doublon
                    where doublon.seance_id = participation.seance_id and doublon.usager_id = participation.usager_id
                )
            )
            """;

    private static final String COMPTES = """
            seance_comptee as (
                select
                    tenue.*,
                    coalesce(venue.personnes, 0) as identifiees,
                    coalesce(affluence.anonymes, 0) as anonymes
                from tenue
                left join (
                    select rang, count(*) as personnes
                    from emargement
                    where present
                    group by rang
                ) venue on venue.rang = tenue.rang
                left join affluence on affluence.seance_id = tenue.seance_id
            ),
            activite as materialized (
                select
                    type,
                    lieu_id,
                    quartier,
                    count(*) as seances,
                    sum(identifiees) as identifiees,
                    sum(anonymes) as anonymes
                from seance_comptee
                group by type, lieu_id, quartier
            ),
            frequentation as materialized (
                select
                    personne_id,
                    type,
                    min(rang) as premiere,
                    min(quartier) as un_quartier,
                    max(quartier) as autre_quartier
                from emargement
                where present
                group by personne_id, type
            )
            """;

    private static final String PERSONNES = """
            connue_avant as (
                select coalesce(fiche.personne_id, venue.usager_id) as personne_id, min(venue.premiere) as premiere
                from (
                    select participation.usager_id, min(tenue_avant.rang) as premiere
                    from participation
                    join tenue_avant on tenue_avant.seance_id = participation.seance_id
                    where participation.presence = 'present'
                    group by participation.usager_id
                ) venue
                left join fiche on fiche.usager_id = venue.usager_id
                group by coalesce(fiche.personne_id, venue.usager_id)
            ),
            personne as materialized (
                select
                    vue.personne_id,
                    coalesce(premiere_avant.type, premiere.type) as porte_entree,
                    premiere_avant.type is null as nouvelle,
                    vue.hors_permanence,
                    vue.plusieurs_quartiers,
                    usager.genre,
                    usager.situation,
                    usager.quartier,
                    case
                        when usager.annee_naissance is null then 'inconnu'
                        when :annee - usager.annee_naissance < 18 then 'moins_18'
                        when :annee - usager.annee_naissance < 25 then '18_24'
                        when :annee - usager.annee_naissance < 40 then '25_39'
                        when :annee - usager.annee_naissance < 60 then '40_59'
                        when :annee - usager.annee_naissance < 70 then '60_69'
                        when :annee - usager.annee_naissance < 80 then '70_79'
                        else '80_et_plus'
                    end as tranche_age
                from (
                    select
                        personne_id,
                        min(premiere) as premiere,
                        bool_or(type <> 'permanence') as hors_permanence,
                        min(un_quartier) < max(autre_quartier) as plusieurs_quartiers
                    from frequentation
                    group by personne_id
                ) vue
                join tenue premiere on premiere.rang = vue.premiere
                join usager on usager.id = vue.personne_id
                left join connue_avant on connue_avant.personne_id = vue.personne_id
                left join tenue_avant premiere_avant on premiere_avant.rang = connue_avant.premiere
            )
            """;

    /** A service has districts when it describes some: a code that venues name, and no one described, is none. */
    private static final String DECOUPAGE = """
            decoupage as materialized (
                select exists (select from quartier where not implicite) as en_quartiers
            )
            """;

    static final String SQL = "with " + String.join(", ", DECOUPAGE, SEANCES, PRESENCES, COMPTES, PERSONNES);
}
