package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Population.Champ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** Records of one first name, one name and one year of birth: to be seen by somebody who knows them, whatever weighs against it. */
final class Homonymes {

    private record NomEtAnnee(int prenom, int nom, int annee) {

        boolean entier() {
            return prenom != 0 && nom != 0 && annee != 0;
        }
    }

    private Homonymes() {}

    /** @return of each such name and year, the ranks of those who have it, in order; one by itself too */
    static Collection<List<Integer>> de(Population gens) {
        var tous = new HashMap<NomEtAnnee, List<Integer>>();
        for (var rang = 0; rang < gens.taille(); rang++) {
            var sien = new NomEtAnnee(
                    gens.mot(Champ.PRENOM, rang), gens.mot(Champ.NOM, rang), gens.naissance(rang) / 10_000);
            if (sien.entier()) {
                tous.computeIfAbsent(sien, _ -> new ArrayList<>(1)).add(rang);
            }
        }
        return tous.values();
    }
}
