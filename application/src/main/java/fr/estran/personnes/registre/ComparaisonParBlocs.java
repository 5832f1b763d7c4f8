package fr.estran.personnes.registre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Weighs the pairs that have a key in common, each once, however many keys they share. */
final class ComparaisonParBlocs {

    private final ModeleDeRessemblance modele;
    private final Blocs blocs;
    private final int taille;
    private final double inconnusAuMoins;
    private final double foyerAuMoins;

    private final Candidates candidates = new Candidates();
    private final List<int[]> vues = new ArrayList<>();

    /** Less than so many bits, a pair is not worth keeping. */
    ComparaisonParBlocs(Population gens, ModeleDeRessemblance modele, double inconnusAuMoins, double foyerAuMoins) {
        this.modele = modele;
        this.blocs = new Blocs(gens);
        this.taille = gens.taille();
        this.inconnusAuMoins = inconnusAuMoins;
        this.foyerAuMoins = foyerAuMoins;
    }

    Candidates candidates() {
        blocs.cles().forEach(cle -> vues.add(comparer(cle)));
        candidates.dedoubler();
        return candidates;
    }

    /** @return of each record, what it has of this key; nought where not all who have it were compared */
    private int[] comparer(IntToLongFunction cle) {
        var celles = new int[taille];
        IntStream.range(0, celles.length)
                .parallel()
                .forEach(rang -> celles[rang] = (int) (cle.applyAsLong(rang) >>> 32));
        var triees = IntStream.range(0, celles.length)
                .filter(rang -> celles[rang] != 0)
                .mapToLong(rang -> (long) celles[rang] << 32 | rang)
                .toArray();
        Arrays.parallelSort(triees);
        var morceaux = 64;
        IntStream.range(0, morceaux).parallel().forEach(morceau -> {
            var trouvees = new Candidates();
            var i = debutDeBloc(triees, (int) ((long) triees.length * morceau / morceaux));
            var fin = debutDeBloc(triees, (int) ((long) triees.length * (morceau + 1) / morceaux));
            while (i < fin) {
                var j = i + 1;
                while (j < triees.length && triees[j] >>> 32 == triees[i] >>> 32) {
                    j++;
                }
                if (j > i + 1) {
                    blocs.paires(bloc(triees, i, j), (a, b) -> peser(a, b, trouvees));
                }
                if (j - i > Blocs.GRAND) {
                    for (; i < j; i++) {
                        celles[(int) triees[i]] = 0;
                    }
                }
                i = j;
            }
            candidates.reunir(trouvees);
        });
        return celles;
    }

    private static int debutDeBloc(long[] triees, int rang) {
        var ici = rang;
        while (ici > 0 && ici < triees.length && triees[ici] >>> 32 == triees[ici - 1] >>> 32) {
            ici++;
        }
        return ici;
    }

    private int[] bloc(long[] triees, int de, int a) {
        var rangs = Arrays.stream(triees, de, a).mapToInt(trie -> (int) trie);
        return a - de > Blocs.GRAND
                ? rangs.boxed()
                        .sorted(Comparator.comparingLong(blocs::voisinage))
                        .mapToInt(Integer::intValue)
                        .toArray()
                : rangs.toArray();
    }

    private void peser(int a, int b, Candidates trouvees) {
        for (var cles : vues) {
            if (cles[a] != 0 && cles[a] == cles[b]) {
                return;
            }
        }
        var poids = modele.peser(a, b, foyerAuMoins);
        if (poids.inconnus() > inconnusAuMoins) {
            trouvees.ajouter(a, b, poids);
        }
    }
}
