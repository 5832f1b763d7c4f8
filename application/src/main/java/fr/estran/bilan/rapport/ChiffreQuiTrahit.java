package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Ecart;
import fr.estran.bilan.publication.Publie;
import java.util.List;

/** A figure by which a report, beside one that went out, tells of few people: its name, what was told, what would be. */
public record ChiffreQuiTrahit(String libelle, int avant, int apres) {

    /** Those that moved: what they leave of their whole follows from them. The others, where none moved. */
    static List<ChiffreQuiTrahit> entre(Publie publie, List<Publie> deja, Contexte contexte) {
        var libelles = Libelles.de(contexte, Phrases.lues(), publie);
        var ecarts = Differences.entre(publie, deja).ecarts();
        boolean bouge = ecarts.stream().anyMatch(ChiffreQuiTrahit::bouge);
        return ecarts.stream()
                .filter(ecart -> !bouge || bouge(ecart))
                .map(ecart -> new ChiffreQuiTrahit(
                        NomDeChiffre.dire(libelles, ecart.chemin(), publie.annee()), ecart.avant(), ecart.apres()))
                .toList();
    }

    private static boolean bouge(Ecart ecart) {
        return ecart.avant() != ecart.apres();
    }
}
