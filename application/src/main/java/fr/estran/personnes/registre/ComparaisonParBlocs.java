package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Population.Champ;
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

    /**
     * Which pairs are worth comparing: those that share at least one of these keys. Two records of one person seldom differ in
     * all of them. A key that very many share is narrowed to neighbours in the order of birth and name.
     */
    static final class Blocs {

        static final int GRAND = 30;
        private static final int FENETRE = 8;

        private final Population gens;

        Blocs(Population gens) {
            this.gens = gens;
        }

        interface Examen {
            void examiner(int a, int b);
        }

        /** Of a record, each of its keys; nought where it has none of that kind. */
        List<IntToLongFunction> cles() {
            return List.of(
                    rang -> cle(1, gens.telephone(rang)),
                    rang -> cle(2, gens.mot(Champ.COURRIEL, rang)),
                    rang -> cle(3, gens.identifiant(rang)),
                    rang -> cle(4, gens.naissance(rang) % 10_000 == 0 ? 0 : gens.naissance(rang)),
                    // Both names, in whichever order
                    rang -> cle(5, (long) son(Champ.NOM, rang) * son(Champ.PRENOM, rang)),
                    rang -> cle(6, son(Champ.NOM, rang), annee(rang)),
                    rang -> cle(7, son(Champ.PRENOM, rang), gens.naissance(rang)),
                    rang -> cle(8, debut(Champ.NOM, rang, 4), debut(Champ.PRENOM, rang, 1)),
                    rang -> cle(9, fin(Champ.NOM, rang, 3), debut(Champ.PRENOM, rang, 3)),
                    rang -> cle(10, gens.mot(Champ.VOIE, rang), gens.mot(Champ.NUMERO, rang)),
                    rang -> cle(11, debut(Champ.VOIE, rang, 6), son(Champ.PRENOM, rang)),
                    rang -> cle(12, son(Champ.NOM, rang), gens.mot(Champ.CODE_POSTAL, rang)),
                    rang -> cle(13, son(Champ.PRENOM, rang), gens.mot(Champ.CODE_POSTAL, rang)),
                    rang -> cle(14, debut(Champ.VOIE, rang, 5), gens.mot(Champ.CODE_POSTAL, rang)),
                    rang -> cle(15, debut(Champ.COMMUNE, rang, 5), son(Champ.NOM, rang)),
                    rang -> cle(16, debut(Champ.NOM, rang, 3), gens.naissance(rang)));
        }

        /** @param rangs the records of one block; in the order of their {@link #voisinage} where they are many */
        void paires(int[] rangs, Examen examen) {
            var portee = rangs.length > GRAND ? FENETRE : rangs.length;
            for (var i = 0; i < rangs.length; i++) {
                for (var j = i + 1; j < Math.min(rangs.length, i + 1 + portee); j++) {
                    examen.examiner(Math.min(rangs[i], rangs[j]), Math.max(rangs[i], rangs[j]));
                }
            }
        }

        /** Within a large block: who was born at one time, and is called alike, stand side by side. */
        long voisinage(int rang) {
            return (long) gens.naissance(rang) << 32 | gens.mot(Champ.NOM, rang);
        }

        private int son(Champ champ, int rang) {
            return gens.mot(champ, rang) == 0 ? 0 : gens.son(champ, rang);
        }

        private int annee(int rang) {
            return gens.naissance(rang) / 10_000;
        }

        private int debut(Champ champ, int rang, int longueur) {
            var mot = gens.lettres(champ, rang);
            return mot.length() < Math.min(longueur, 3)
                    ? 0
                    : mot.substring(0, Math.min(longueur, mot.length())).hashCode();
        }

        private int fin(Champ champ, int rang, int longueur) {
            var mot = gens.lettres(champ, rang);
            return mot.length() < longueur
                    ? 0
                    : mot.substring(mot.length() - longueur).hashCode();
        }

        private static long cle(int sorte, long seule) {
            return seule == 0 ? 0 : melanger(seule * 31 + sorte);
        }

        private static long cle(int sorte, long une, long autre) {
            return une == 0 || autre == 0 ? 0 : melanger((une * 1_000_003 + autre) * 31 + sorte);
        }

        private static long melanger(long nombre) {
            var melange = (nombre ^ nombre >>> 33) * 0xff51afd7ed558ccdL;
            melange = (melange ^ melange >>> 33) * 0xc4ceb9fe1a85ec53L;
            return melange ^ melange >>> 33;
        }
    }
}
