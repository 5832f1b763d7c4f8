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

    /** Pairs that were weighed, and are worth a second look: their ranks and their weights, in as little room as it takes. */
    static final class Candidates {

        private long[] paires = new long[256];
        private float[] inconnus = new float[256];
        private float[] foyers = new float[256];
        private int taille;

        void ajouter(int a, int b, ModeleDeRessemblance.Poids poids) {
            ajouter((long) a << 32 | b, (float) poids.inconnus(), (float) poids.foyer());
        }

        private void ajouter(long paire, float inconnu, float foyer) {
            if (taille == paires.length) {
                paires = Arrays.copyOf(paires, taille + taille / 2);
                inconnus = Arrays.copyOf(inconnus, taille + taille / 2);
                foyers = Arrays.copyOf(foyers, taille + taille / 2);
            }
            paires[taille] = paire;
            inconnus[taille] = inconnu;
            foyers[taille] = foyer;
            taille++;
        }

        synchronized void reunir(Candidates autres) {
            for (var rang = 0; rang < autres.taille; rang++) {
                ajouter(autres.paires[rang], autres.inconnus[rang], autres.foyers[rang]);
            }
        }

        /** In their order, whoever found them; a pair that was met by several of its keys stays once. */
        void dedoubler() {
            var ordre = new long[taille];
            Arrays.setAll(ordre, rang -> paires[rang] & 0xffff_ffff_0000_0000L | rang);
            Arrays.parallelSort(ordre);
            var seules = new Candidates();
            for (var de = 0; de < taille; ) {
                var a = de + 1;
                while (a < taille && ordre[a] >>> 32 == ordre[de] >>> 32) {
                    a++;
                }
                ajouterSeules(ordre, de, a, seules);
                de = a;
            }
            paires = seules.paires;
            inconnus = seules.inconnus;
            foyers = seules.foyers;
            taille = seules.taille;
        }

        /** Those of one record, which are few. */
        private void ajouterSeules(long[] ordre, int de, int a, Candidates seules) {
            var siennes = new long[a - de];
            for (var rang = 0; rang < siennes.length; rang++) {
                siennes[rang] = paires[(int) ordre[de + rang]] << 32 | ordre[de + rang] & 0xffff_ffffL;
            }
            Arrays.sort(siennes);
            for (var rang = 0; rang < siennes.length; rang++) {
                if (rang == 0 || siennes[rang] >>> 32 != siennes[rang - 1] >>> 32) {
                    var la = (int) siennes[rang];
                    seules.ajouter(paires[la], inconnus[la], foyers[la]);
                }
            }
        }

        int taille() {
            return taille;
        }

        int une(int rang) {
            return (int) (paires[rang] >>> 32);
        }

        int autre(int rang) {
            return (int) paires[rang];
        }

        double vraisemblance(int rang, double aPriori, double contreFoyer) {
            return new ModeleDeRessemblance.Poids(inconnus[rang], foyers[rang]).vraisemblance(aPriori, contreFoyer);
        }
    }
}
