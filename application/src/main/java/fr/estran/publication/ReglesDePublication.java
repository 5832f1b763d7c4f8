package fr.estran.publication;

import java.util.List;

/**
 * What may be told of the figures (rule 12): counts of people and of presences broken down are never told under eleven,
 * merged before they are hidden, and cannot be computed back. Sessions, actions, venues and bodies are never hidden.
 *
 * <p>Rule: publication.
 */
public final class ReglesDePublication {

    public static final int SEUIL = 11;

    static final List<String> LIBRES = List.of(
            "lieux_d_intervention",
            "quartiers_d_intervention",
            "seances_par_lieu",
            "seances_par_quartier",
            "actions_reprogrammees",
            "reprogrammees_par_thematique",
            "seances_annulees",
            "reunions_du_collectif",
            "acteurs_du_collectif",
            "reunions_par_acteur",
            "acteurs_presents",
            "programmees",
            "annulees",
            "annulees_par_motif",
            "non_closes",
            "minutes",
            "actions_par_champ",
            "rendez_vous_par_quartier",
            "stages_en_vacances",
            "rdv_jeudi_jours",
            "rdv_jeudi_horaires");

    static final List<String> LIBRES_PAR_TYPE = List.of("actions", "actions_annulees", "seances");

    private ReglesDePublication() {}

    /** Whether a figure is never hidden, whatever the period and the selection: it counts sessions, actions, venues, bodies. */
    public static boolean libre(List<String> chemin) {
        return LIBRES.contains(chemin.getFirst())
                || (chemin.getFirst().equals("par_type") && LIBRES_PAR_TYPE.contains(chemin.getLast()))
                || (chemin.getFirst().equals("ateliers_par_thematique")
                        && chemin.getLast().equals("ateliers"));
    }
}
