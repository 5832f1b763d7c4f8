package fr.estran.bilan;

/**
 * What every figure of a period stands on: who was at which session, once the records of one person are one.
 *
 * <p>Read once from the tables, and the same for all figures: they agree with each other, and the statement grows no
 * faster than the records.
 */
final class Socle {

    private Socle() {}

    /**
     * Up to the end of the period, since a first participation may be older than it; {@code de_la_periode} says which
     * rows are counted. {@code rang} is the order of first participations: by start, then by kind in alphabetical order.
     */
    private static final String SEANCES = """
            tenue as materialized (
                select
                    seance.id as seance_id,
                    seance.action_id,
                    action.type,
                    action.thematique,
                    action.reprogrammation_de_id,
                    seance.lieu_id,
                    case when decoupage.en_quartiers then lieu.quartier end as quartier,
                    seance.debut,
                    seance.fin,
                    seance.debut >= :debut as de_la_periode,
                    (row_number() over (order by seance.debut, action.type))::integer as rang
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                cross join decoupage
                where seance.statut = 'tenue' and seance.debut < :fin
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
            ),
            action_comptee as materialized (
                select
                    action_id,
                    type,
                    thematique,
                    reprogrammation_de_id,
                    min(debut) as premiere_seance
                from tenue
                group by action_id, type, thematique, reprogrammation_de_id
                having min(debut) >= :debut
            )
            """;

    /**
     * One row for a person and a session: of two records of one person there, the one that says "present" speaks, and of
     * those the one that was noted last. Only who has several records can be there twice.
     */
    private static final String PRESENCES = """
            fiche as materialized (
                select absorbe_id, conserve_id
                from fiche_conservee
            ),
            fiche_multiple as (
                select absorbe_id as usager_id, conserve_id as personne_id
                from fiche
                union
                select conserve_id, conserve_id
                from fiche
            ),
            doublon as materialized (
                select seance_id, usager_id
                from (
                    select
                        participation.seance_id,
                        participation.usager_id,
                        row_number() over (
                            partition by participation.seance_id, fiche_multiple.personne_id
                            order by participation.presence = 'present' desc, participation.ordre desc
                        ) as n
                    from participation
                    join fiche_multiple on fiche_multiple.usager_id = participation.usager_id
                ) notee
                where n > 1
            ),
            emargement as materialized (
                select
                    tenue.rang,
                    tenue.type,
                    tenue.quartier,
                    tenue.de_la_periode,
                    coalesce(fiche.conserve_id, participation.usager_id) as personne_id,
                    participation.presence = 'present' as present,
                    participation.demande,
                    case when participation.suite = 'oriente' then participation.acteur_id end as acteur_id
                from participation
                join tenue on tenue.seance_id = participation.seance_id
                left join fiche on fiche.absorbe_id = participation.usager_id
                where not exists (
                    select from doublon
                    where doublon.seance_id = participation.seance_id and doublon.usager_id = participation.usager_id
                )
            )
            """;

    private static final String COMPTES = """
            seance_comptee as materialized (
                select
                    tenue.*,
                    coalesce(venue.personnes, 0) as identifiees,
                    coalesce(affluence.anonymes, 0) as anonymes
                from tenue
                left join (
                    select rang, count(*) as personnes
                    from emargement
                    where present and de_la_periode
                    group by rang
                ) venue on venue.rang = tenue.rang
                left join affluence on affluence.seance_id = tenue.seance_id
                where tenue.de_la_periode
            ),
            frequentation as materialized (
                select
                    personne_id,
                    type,
                    min(rang) as premiere,
                    count(*) filter (where de_la_periode) as participations,
                    min(quartier) filter (where de_la_periode) as un_quartier,
                    max(quartier) filter (where de_la_periode) as autre_quartier
                from emargement
                where present
                group by personne_id, type
            ),
            personne as materialized (
                select
                    vue.personne_id,
                    premiere.type as porte_entree,
                    premiere.de_la_periode as nouvelle,
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
                        bool_or(type <> 'permanence' and participations > 0) as hors_permanence,
                        min(un_quartier) < max(autre_quartier) as plusieurs_quartiers
                    from frequentation
                    group by personne_id
                    having sum(participations) > 0
                ) vue
                join tenue premiere on premiere.rang = vue.premiere
                join usager on usager.id = vue.personne_id
            )
            """;

    /** A service has districts when it describes some: a code that venues name, and no one described, is none. */
    private static final String DECOUPAGE = """
            decoupage as materialized (
                select exists (select from quartier where not implicite) as en_quartiers
            )
            """;

    static final String SQL = "with " + String.join(", ", DECOUPAGE, SEANCES, PRESENCES, COMPTES);
}
