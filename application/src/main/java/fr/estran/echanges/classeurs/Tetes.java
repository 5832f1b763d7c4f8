package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ActiviteCoop.TrancheCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.Venu;
import fr.estran.echanges.classeurs.Personnes.GenreCoop;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of a session, of nobody who is named: heads, and what was asked for beside what a person's row says. */
final class Tetes {

    private final Map<String, Integer> tranches = new TreeMap<>();
    private final Map<String, Integer> genres = new TreeMap<>();
    private final Map<String, Integer> situations = new TreeMap<>();
    private final Map<String, Integer> demandes = new TreeMap<>();
    private int jointes;
    private int orientees;

    void compter(TrancheCoop tranche, Venu venu) {
        tranches.merge(tranche.code(), 1, Integer::sum);
        genres.merge(GenreCoop.de(venu.genre()), 1, Integer::sum);
        situations.merge(GenreCoop.situation(venu.statut()), 1, Integer::sum);
    }

    void orienter(boolean orientee) {
        orientees += orientee ? 1 : 0;
    }

    Map<String, Integer> tranches() {
        return tranches;
    }

    Map<String, Integer> demandes() {
        return demandes;
    }

    /** @param deja how many were asked for at the same visit before */
    void demander(List<String> themes, int deja) {
        themes.forEach(theme -> demandes.merge(theme, 1, Integer::sum));
        jointes += themes.isEmpty() ? 0 : themes.size() - (deja == 0 ? 1 : 0);
    }

    /** @param decrites whether they are all heads: of those who are named among them, genders would be told twice */
    void ecrire(FichiersRepris fichiers, String reference, DejaLa.Reste reste, boolean decrites) throws IOException {
        if (reste.tetes() > 0) {
            fichiers.ligne("affluence", reference, "" + reste.tetes());
        }
        ecrire(fichiers, "effectifs", reference, reste.tranches());
        if (decrites) {
            ecrire(fichiers, "effectifs_genres", reference, genres);
            ecrire(fichiers, "effectifs_situations", reference, situations);
        }
        ecrire(fichiers, "demandes", reference, reste.demandes());
        if (jointes > 0) {
            fichiers.ligne("demandes_jointes", reference, "" + jointes);
        }
        if (orientees > 0) {
            fichiers.ligne("suites", reference, "oriente", "" + orientees);
        }
    }

    /** What nobody noted is not written. */
    private static void ecrire(FichiersRepris fichiers, String fichier, String reference, Map<String, Integer> comptes)
            throws IOException {
        for (var compte : comptes.entrySet()) {
            if (!compte.getKey().isEmpty()) {
                fichiers.ligne(fichier, reference, compte.getKey(), "" + compte.getValue());
            }
        }
    }
}
