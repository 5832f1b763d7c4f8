package fr.estran.personnes.registre;

import java.util.Arrays;

/** Pairs that were weighed, and are worth a second look: their ranks and their weights, in as little room as it takes. */
final class Candidates {

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
