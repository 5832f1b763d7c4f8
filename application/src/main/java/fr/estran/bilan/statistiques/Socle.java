package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;

/**
 * What every figure of a period stands on: who was at which session, once the records of one person are one.
 *
 * <p>Read once from the tables, and the same for all figures: they agree with each other, and the statement grows no
 * faster than the records.
 *
 * <p>A {@link Selection} chooses sessions ({@code choisie}), and of these the presences; a person belongs to it by one
 * presence. What is said of that person (their age, the door by which they came, whether they are new, the districts and
 * kinds they went to) is said of all that they did in the service: to choose a venue makes nobody new there.
 *
 * <p>Rule: counting.
 */
final class Socle {

    private Socle() {}

    /**
     * {@code rang} is the order of first participations: by start, then by kind in alphabetical order. What is older
     * than the period says only who was known, and which actions had begun. Appointments are part of the action of their
     * quarter ({@code recueil_id}), which is the one that counts.
     */
    private static final String SEANCES = """
            tenue as materialized (
                select
                    seance.id as seance_id,
                    seance.action_id,
                    coalesce(action.recueil_id, seance.action_id) as recueil_id,
                    action.type,
                    theme.retenue as thematique,
                    lieu.reference as lieu,
                    case when decoupage.en_quartiers then lieu.quartier end as quartier,
                    seance.debut,
                    seance.fin,
                    row_number() over (order by seance.debut, action.type) as rang,
                    $choisie$ as choisie
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                left join thematique_retenue theme on theme.code = action.thematique
                cross join decoupage
                where seance.statut = 'tenue' and seance.debut >= :debut and seance.debut < :fin
            ),
            tenue_avant as materialized (
                select
                    seance.id as seance_id,
                    coalesce(action.recueil_id, seance.action_id) as action_id,
                    action.type,
                    row_number() over (order by seance.debut, action.type) as rang
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.statut = 'tenue' and seance.debut < :debut
            ),
            action_comptee as materialized (
                select
                    tenue.action_id as objet,
                    1 as nombre,
                    action.type,
                    theme.retenue as thematique,
                    theme.champ,
                    action.reprogrammation_de_id,
                    tenue.premiere_seance
                from (
                    select recueil_id as action_id, min(debut) as premiere_seance
                    from tenue
                    group by recueil_id
                    having bool_or(choisie)
                ) tenue
                join action on action.id = tenue.action_id
                left join thematique_retenue theme on theme.code = action.thematique
                where not exists (
                    select from tenue_avant
                    where tenue_avant.action_id = tenue.action_id
                )
            ),
            programmee as materialized (
                select
                    seance.id as objet,
                    1 as nombre,
                    action.type,
                    seance.statut,
                    seance.motif_annulation
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                cross join decoupage
                where seance.retrait is null and seance.debut >= :debut and seance.debut < :fin and $choisie$
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
                    tenue.seance_id,
                    tenue.rang,
                    tenue.type,
                    tenue.quartier,
                    coalesce(fiche.personne_id, participation.usager_id) as personne_id,
                    participation.presence = 'present' as present,
                    coalesce(reunie.reunie_dans, participation.demande) as demande,
                    participation.tranche,
                    case when participation.suite = 'oriente' then participation.acteur_id end as acteur_id,
                    tenue.choisie$presence$ as choisie
                from participation
                join tenue on tenue.seance_id = participation.seance_id
                left join fiche on fiche.usager_id = participation.usager_id
                left join thematique reunie on reunie.code = participation.demande and reunie.reunie_dans is not null
                where not exists (
                    select from doublon
                    where doublon.seance_id = participation.seance_id and doublon.usager_id = participation.usager_id
                )
            )
            """;

    /** A service has districts when it describes some: a code that venues name, and no one described, is none. */
    private static final String DECOUPAGE = """
            decoupage as materialized (
                select exists (select from quartier where not implicite) as en_quartiers
            )
            """;

    /** Who registered for which action by the channel that is asked for. */
    private static final String CANAL = """
            venu_par_canal as materialized (
                select distinct inscription.action_id, coalesce(fiche.personne_id, inscription.usager_id) as personne_id
                from inscription
                left join fiche on fiche.usager_id = inscription.usager_id
                where inscription.canal = :canal
            )
            """;

    private static final String PAR_CANAL = """
            and exists (
                        select from venu_par_canal
                        where venu_par_canal.action_id = tenue.action_id
                            and venu_par_canal.personne_id = coalesce(fiche.personne_id, participation.usager_id)
                    )""";

    static String sql(Selection selection) {
        var parCanal = selection.retient(Filtre.CANAL);
        var presences = parCanal ? PRESENCES.replaceFirst("doublon as", CANAL + ",\ndoublon as") : PRESENCES;
        return "with "
                + String.join(", ", DECOUPAGE, SEANCES, presences, SocleDesComptes.SQL)
                        .replace("$choisie$", selection.seance())
                        .replace("$presence$", parCanal ? " " + PAR_CANAL : "");
    }
}
