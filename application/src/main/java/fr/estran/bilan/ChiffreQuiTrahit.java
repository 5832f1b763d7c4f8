package fr.estran.bilan;

import fr.estran.publication.Differences;
import fr.estran.publication.Publie;
import java.util.List;

/** A figure by which a report, beside one that went out, tells of few people: its name, what was told, what would be. */
public record ChiffreQuiTrahit(String libelle, int avant, int apres) {

    static List<ChiffreQuiTrahit> entre(Publie publie, List<Publie> deja, Contexte contexte) {
        var libelles = Libelles.de(contexte, new Phrases(), publie);
        return Differences.entre(publie, deja).ecarts().stream()
                .map(ecart -> new ChiffreQuiTrahit(
                        NomDeChiffre.dire(libelles, ecart.chemin(), publie.annee()), ecart.avant(), ecart.apres()))
                .toList();
    }
}
