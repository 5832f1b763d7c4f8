package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Chiffres;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a document tells of people, figure by figure: by path, and parts in the order of their table. */
final class Dits {

    static final Comparator<List<String>> PAR_CHEMIN = Comparator.comparing(chemin -> String.join("\u0000", chemin));

    private Dits() {}

    static List<Dit> de(
            int annee, Chiffres chiffres, Map<List<String>, Repartition> repartitions, Set<List<String>> retenus) {
        var dits = new ArrayList<Dit>();
        chiffres.valeurs().entrySet().stream()
                .filter(chiffre -> Famille.surveille(chiffre.getKey()))
                .forEach(chiffre -> dits.add(new Dit(annee, chiffre.getKey(), null, chiffre.getValue())));
        retenus.stream()
                .filter(Predicate.not(chiffres.valeurs()::containsKey))
                .forEach(chemin -> dits.add(new Dit(annee, chemin, null, null)));
        repartitions.forEach((chemin, dite) -> {
            if (Famille.surveille(chemin)) {
                dite.parts().forEach(part -> dits.add(new Dit(annee, chemin, part.codes(), part.valeur())));
            }
            if (Famille.surveille(chemin) && dite.vide()) {
                dits.add(new Dit(annee, chemin, List.of(), null));
            }
        });
        dits.sort(Comparator.comparing(Dit::chemin, PAR_CHEMIN));
        return dits;
    }
}
