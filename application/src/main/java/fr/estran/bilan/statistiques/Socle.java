package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;

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

    private static final String DE_LA_PERIODE = "seance.debut >= :debut and seance.debut < :fin";

    private static final String AU_TELEPHONE = TypeDAction.sql(type -> type.ou() == TypeDAction.Ou.TELEPHONE);

    /** Each {@code seance} of the period with its {@code action}. */
    private static final String TOUTES_LES_SEANCES = """
            seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            """;

    /** The same, of some lots: from the actions to their sessions, so that others are not read. */
    private static final String SEANCES_DES_LOTS = """
            (
                    select *
                    from action
                    where lot_des_seances(coalesce(recueil_id, id)) = any(:lots::integer[])
                ) action
                cross join lateral (
                    select *
                    from seance
                    where seance.structure_id = action.structure_id and seance.action_id = action.id and %s
                    offset 0
                ) seance
            """.formatted(DE_LA_PERIODE);

    /**
     * What is older than the period says only who was known, and which actions had begun. Appointments are part of the action of
     * their quarter ({@code recueil_id}), which is the one that counts.
     */
    private static final String SEANCES = """
            tenue as materialized (
                select
                    seance.id as seance_id,
                    seance.action_id,
                    coalesce(action.recueil_id, seance.action_id) as recueil_id,
                    lot_des_seances(coalesce(action.recueil_id, action.id)) as lot,
                    action.type,
                    action.capacite,
                    theme.retenue as thematique,
                    lieu.reference as lieu,
                    case when decoupage.en_quartiers then lieu.quartier end as quartier,
                    case
                        when action.type in $au_telephone$ then 'telephone'
                        when seance.lieu_id is not null then 'lieu'
                        else coalesce(action.ou, 'inconnu')
                    end as mode,
                    seance.debut,
                    seance.fin,
                    seance.heure_connue,
                    $cle$ as cle,
                    $choisie$ as choisie
                from $seances$
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                left join thematique_retenue theme on theme.code = action.thematique
                cross join decoupage
                where seance.statut = 'tenue' and $de_la_periode$
            ),
            tenue_avant as (
                select
                    seance.id as seance_id,
                    $cle$ as cle
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.statut = 'tenue' and seance.debut < :debut
            ),
            action_comptee as materialized (
                select
                    tenue.action_id as objet,
                    1 as nombre,
                    tenue.lot,
                    action.type,
                    action.capacite,
                    theme.retenue as thematique,
                    theme.champ,
                    action.reprogrammation_de_id,
                    tenue.premiere_seance
                from (
                    select recueil_id as action_id, lot, min(debut) as premiere_seance
                    from tenue
                    group by recueil_id, lot
                    having bool_or(choisie)
                ) tenue
                join action on action.id = tenue.action_id
                left join thematique_retenue theme on theme.code = action.thematique
                where not exists (
                        select from seance
                        where seance.structure_id = action.structure_id
                            and seance.action_id = action.id
                            and seance.statut = 'tenue'
                            and seance.debut < :debut
                        offset 0
                    )
                    and not exists (
                        select from action jointe
                        cross join lateral (
                            select from seance
                            where seance.structure_id = jointe.structure_id
                                and seance.action_id = jointe.id
                                and seance.statut = 'tenue'
                                and seance.debut < :debut
                            offset 0
                        ) seance
                        where jointe.structure_id = action.structure_id and jointe.recueil_id = action.id
                        offset 0
                    )
            ),
            programmee as materialized (
                select
                    seance.id as objet,
                    1 as nombre,
                    lot_des_seances(coalesce(action.recueil_id, action.id)) as lot,
                    action.type,
                    seance.statut,
                    seance.motif_annulation,
                    seance.debut,
                    seance.heure_connue,
                    lieu.reference as lieu,
                    action.thematique as theme
                from $seances$
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                cross join decoupage
                where seance.retrait is null and $de_la_periode$ and $choisie$
            )
            """;

    /** A service has districts when it describes some: a code that venues name, and no one described, is none. */
    private static final String DECOUPAGE = """
            decoupage as materialized (
                select exists (select from quartier where not implicite) as en_quartiers
            )
            """;

    /** A question asked of all that is prepared; it may begin with further tables of its own, after a comma. */
    static String sql(String question, Selection selection) {
        var presences = SocleDesPresences.sql(selection.retient(Filtre.CANAL));
        return sur(question, List.of(DECOUPAGE, SEANCES, presences, SocleDesGens.TOUS), selection, TOUTES_LES_SEANCES);
    }

    /** The same, asked once: of people, what it does not ask for is not read. */
    static String pourLister(String question, Selection selection) {
        return sql(question, selection).replace("personne as materialized", "personne as not materialized");
    }

    /** The same, of some lots alone: the parameter {@code lots} says which. */
    static String desLots(String question, Selection selection) {
        var presences = SocleDesPresences.sql(false);
        return sur(
                question, List.of(DECOUPAGE, SEANCES, presences, SocleDesGens.DES_LOTS), selection, SEANCES_DES_LOTS);
    }

    private static String sur(String question, List<String> tables, Selection selection, String seances) {
        return ("with " + String.join(", ", tables) + ", " + SocleDesComptes.SQL + question)
                .replace("$seances$", seances)
                .replace("$cle$", SocleDesGens.CLE)
                .replace("$au_telephone$", AU_TELEPHONE)
                .replace("$de_la_periode$", DE_LA_PERIODE)
                .replace("$choisie$", selection.seance());
    }
}
