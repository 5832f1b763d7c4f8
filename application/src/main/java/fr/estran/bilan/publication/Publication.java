package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What may be told of the figures (rule 12): counts of people and of presences broken down are never told under eleven,
 * merged before they are hidden, and cannot be computed back. Sessions, actions, venues and bodies are never hidden.
 *
 * <p>Rule: publication.
 */
public final class Publication {

    public static final int SEUIL = Regroupement.SEUIL;

    private Publication() {}

    /** Whether a figure is never hidden, whatever the period and the selection: it counts sessions, actions, venues, bodies. */
    public static boolean libre(List<String> chemin) {
        return !Famille.surveille(chemin);
    }

    /** For the council, the press, the web. */
    public static Publie publique(int annee, Chiffres indicateurs, Chiffres complements, List<EnquetePosee> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, Regroupement.SEUIL);
    }

    /** For the service itself: all is told, but reasons, which are grouped for everybody. */
    public static Publie interne(int annee, Chiffres indicateurs, Chiffres complements, List<EnquetePosee> enquetes) {
        return publier(annee, reunir(indicateurs, complements), enquetes, 1);
    }

    /** The counts of people and of presences that a document told of a year. */
    public static Publie relire(int annee, List<Dit> dits) {
        var filtre = new FiltreDePublication(Chiffres.AUCUN, SEUIL);
        dits.stream().filter(dit -> dit.annee() == annee).forEach(filtre::relire);
        return filtre.publier(annee, false, false);
    }

    private static Publie publier(int annee, Chiffres bruts, List<EnquetePosee> enquetes, int seuil) {
        var filtre = new FiltreDePublication(bruts, seuil);
        filtre.laisser(Publication::libre);
        new PublicationParticipations(filtre).publier();
        new PublicationPersonnes(filtre).publier();
        new PublicationAges(filtre).publier();
        new PublicationEnquetes(filtre).publier(enquetes);
        Statistiques.toutes().forEach(new PublicationSimple(filtre)::publier);
        return filtre.publier(annee, seuil < SEUIL, false);
    }

    private static Chiffres reunir(Chiffres indicateurs, Chiffres complements) {
        var tous = new LinkedHashMap<>(indicateurs.valeurs());
        tous.putAll(complements.valeurs());
        return new Chiffres(tous);
    }
}
