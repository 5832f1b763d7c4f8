package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Population.Champ;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Which pairs are worth comparing: those that share at least one of these keys. Two records of one person seldom differ in
 * all of them. A key that very many share is narrowed to neighbours in the order of birth and name.
 */
final class Blocs {

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
