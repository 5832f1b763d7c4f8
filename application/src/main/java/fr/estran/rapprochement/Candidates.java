package fr.estran.rapprochement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pairs that were weighed, and are worth a second look: their ranks and their weights, in as little room as it takes. */
final class Candidates {

    private long[] paires = new long[256];
    private float[] inconnus = new float[256];
    private float[] foyers = new float[256];
    private int taille;

    void ajouter(int a, int b, Modele.Poids poids) {
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

    /** A pair that was met by several of its keys stays once. */
    void dedoubler() {
        var ordre = IntStream.range(0, taille)
                .boxed()
                .sorted((x, y) -> Long.compare(paires[x], paires[y]))
                .mapToInt(Integer::intValue)
                .toArray();
        var seules = new Candidates();
        for (var i = 0; i < ordre.length; i++) {
            if (i == 0 || paires[ordre[i]] != paires[ordre[i - 1]]) {
                seules.ajouter(paires[ordre[i]], inconnus[ordre[i]], foyers[ordre[i]]);
            }
        }
        paires = seules.paires;
        inconnus = seules.inconnus;
        foyers = seules.foyers;
        taille = seules.taille;
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

    /** Of one person, against both other explanations at once. */
    double vraisemblance(int rang, double aPriori, double contreFoyer) {
        var contre = 1 / (Math.pow(2, inconnus[rang]) * aPriori) + 1 / (Math.pow(2, foyers[rang]) * contreFoyer);
        return 1 / (1 + contre);
    }
}
