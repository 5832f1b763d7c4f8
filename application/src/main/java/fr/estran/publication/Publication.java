package fr.estran.publication;

import fr.estran.statistiques.Chiffres;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What may be told of the figures (rule 12): counts of people and of presences broken down are never told under eleven,
 * merged before they are hidden, and cannot be computed back. Sessions, actions, venues and bodies are never hidden.
 *
 * <p>Rule: publication.
 */
public final class Publication {

    public static final int SEUIL = 11;

    private static final List<String> LIBRES = List.of(
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

    private static final List<String> LIBRES_PAR_TYPE = List.of("actions", "actions_annulees", "seances");

    private Publication() {}

    /** Whether a figure is never hidden, whatever the period and the selection: it counts sessions, actions, venues, bodies. */
    public static boolean libre(List<String> chemin) {
        return LIBRES.contains(chemin.getFirst())
                || (chemin.getFirst().equals("par_type") && LIBRES_PAR_TYPE.contains(chemin.getLast()))
                || (chemin.getFirst().equals("ateliers_par_thematique")
                        && chemin.getLast().equals("ateliers"));
    }

    /** For the council, the press, the web. */
    public static Publie publique(int annee, Chiffres indicateurs, Chiffres complements, List<Enquete> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, SEUIL);
    }

    /** For the service itself: all is told, but reasons, which are grouped for everybody. */
    public static Publie interne(int annee, Chiffres indicateurs, Chiffres complements, List<Enquete> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, 1);
    }

    private static Publie publier(int annee, Chiffres bruts, List<Enquete> enquetes, int seuil) {
        var filtre = new Filtre(bruts, seuil);
        LIBRES.forEach(filtre::laisser);
        for (var type : bruts.branches("par_type")) {
            LIBRES_PAR_TYPE.forEach(figure -> filtre.laisser("par_type", type, figure));
        }
        for (var thematique : bruts.branches("ateliers_par_thematique")) {
            filtre.laisser("ateliers_par_thematique", thematique, "ateliers");
        }
        new PublicationParticipations(filtre).publier();
        new PublicationPersonnes(filtre).publier();
        new PublicationAges(filtre).publier();
        new PublicationEnquetes(filtre).publier(enquetes);
        return new Publie(filtre, annee, seuil < SEUIL);
    }

    private static Chiffres reunir(Chiffres indicateurs, Chiffres complements) {
        var tous = new LinkedHashMap<>(indicateurs.valeurs());
        tous.putAll(complements.valeurs());
        return new Chiffres(tous);
    }
}
