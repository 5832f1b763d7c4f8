package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ActiviteCoop.TrancheCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.Venu;
import fr.estran.echanges.classeurs.DejaLa.Trait;
import fr.estran.echanges.classeurs.Personnes.GenreCoop;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of a session, of nobody who is named: heads, and what was asked for beside what a person's row says. */
final class Tetes {

    private final Map<Trait, Map<String, Integer>> traits = new EnumMap<>(Trait.class);
    private final Map<String, Integer> demandes = new TreeMap<>();
    private int jointes;
    private int orientees;

    void compter(TrancheCoop tranche, Venu venu) {
        compter(Trait.TRANCHE, tranche.code());
        compter(Trait.GENRE, GenreCoop.de(venu.genre()));
        compter(Trait.SITUATION, GenreCoop.situation(venu.statut()));
    }

    private void compter(Trait trait, String code) {
        traits.computeIfAbsent(trait, _ -> new TreeMap<>()).merge(code, 1, Integer::sum);
    }

    void orienter(boolean orientee) {
        orientees += orientee ? 1 : 0;
    }

    Map<Trait, Map<String, Integer>> traits() {
        return traits;
    }

    Map<String, Integer> demandes() {
        return demandes;
    }

    /** @param deja how many were asked for at the same visit before */
    void demander(List<String> themes, int deja) {
        themes.forEach(theme -> demandes.merge(theme, 1, Integer::sum));
        jointes += themes.isEmpty() ? 0 : themes.size() - (deja == 0 ? 1 : 0);
    }

    void ecrire(FichiersRepris fichiers, String reference, DejaLa.Reste reste) throws IOException {
        if (reste.tetes() > 0) {
            fichiers.ligne("affluence", reference, "" + reste.tetes());
        }
        for (var trait : reste.traits().entrySet()) {
            ecrire(fichiers, trait.getKey().fichier(), reference, trait.getValue());
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
