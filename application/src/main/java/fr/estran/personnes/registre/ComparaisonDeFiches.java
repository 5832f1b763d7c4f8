package fr.estran.personnes.registre;

import static fr.estran.personnes.registre.Critere.Niveau.ABSENT;
import static fr.estran.personnes.registre.Critere.Niveau.DIFFERENT;
import static fr.estran.personnes.registre.Critere.Niveau.EXACT;
import static fr.estran.personnes.registre.Critere.Niveau.PROCHE;
import static fr.estran.personnes.registre.Critere.Niveau.VOISIN;

import fr.estran.personnes.registre.Critere.Niveau;
import fr.estran.personnes.registre.Population.Champ;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** How far two records agree, thing by thing. */
final class ComparaisonDeFiches {

    private static final int LONG = 7;

    /** Letters that stand in one word alone: with more of them, two slips do not lead from one to the other. */
    private static final int ETRANGERES_AU_PLUS = 5;

    private static final int UN_JOUR = 100;
    private static final int UN_AN = 10_000;

    private final Population gens;

    ComparaisonDeFiches(Population gens) {
        this.gens = gens;
    }

    Niveau niveau(Critere critere, int a, int b) {
        return switch (critere) {
            case NOM -> noms(Champ.NOM, a, Champ.NOM, b);
            case PRENOM -> noms(Champ.PRENOM, a, Champ.PRENOM, b);
            case GENRE ->
                gens.genre(a) == 0 || gens.genre(b) == 0 ? ABSENT : gens.genre(a) == gens.genre(b) ? EXACT : DIFFERENT;
            case NAISSANCE -> naissances(gens.naissance(a), gens.naissance(b));
            case TELEPHONE -> nombres(gens.telephone(a), gens.telephone(b));
            case IDENTIFIANT -> nombres(gens.identifiant(a), gens.identifiant(b));
            case COURRIEL -> courriels(a, b);
            case NUMERO -> courts(Champ.NUMERO, a, b);
            case VOIE -> mots(Champ.VOIE, a, b);
            case COMPLEMENT -> mots(Champ.COMPLEMENT, a, b);
            case COMMUNE -> mots(Champ.COMMUNE, a, b);
            case CODE_POSTAL -> courts(Champ.CODE_POSTAL, a, b);
            case REGION -> courts(Champ.REGION, a, b) == PROCHE ? DIFFERENT : courts(Champ.REGION, a, b);
        };
    }

    /** A name of one record and a name of another, each from where it stands: they may have been swapped. */
    Niveau noms(Champ deA, int a, Champ deB, int b) {
        var codeA = gens.mot(deA, a);
        var codeB = gens.mot(deB, b);
        if (codeA == 0 || codeB == 0) {
            return ABSENT;
        }
        if (deA == deB && codeA == codeB) {
            return EXACT;
        }
        var motA = gens.lettres(deA, a);
        var motB = gens.lettres(deB, b);
        var court = Math.min(motA.length(), motB.length());
        var etrangeres = Integer.bitCount(
                gens.dictionnaire(deA).lettres(codeA) ^ gens.dictionnaire(deB).lettres(codeB));
        if (etrangeres > ETRANGERES_AU_PLUS) {
            return partie(deA, motA, motB, court) || deA == Champ.PRENOM && Surnoms.parents(motA, motB)
                    ? PROCHE
                    : initiale(motA, motB, court);
        }
        if (motA.equals(motB)) {
            return EXACT;
        }
        if (etrangeres == 0 && tournes(motA, motB)) {
            return PROCHE;
        }
        var ecarts = Ressemblance.ecarts(motA, motB, 2);
        if (ecarts == 2 && motA.startsWith("le") && motB.startsWith("le")) {
            // Le Roy and Le Roux: what so many names begin with is no likeness.
            court -= 2;
        }
        if (ecarts == 1 && court >= 3 || ecarts == 2 && court >= LONG) {
            return PROCHE;
        }
        if (court >= 3 && gens.son(deA, a) == gens.son(deB, b) && motA.charAt(0) == motB.charAt(0)) {
            return PROCHE;
        }
        if (partie(deA, motA, motB, court) || deA == Champ.PRENOM && Surnoms.parents(motA, motB)) {
            return PROCHE;
        }
        return ecarts == 2 && court >= 4 || Ressemblance.jaroWinkler(motA, motB) >= 0.88
                ? VOISIN
                : initiale(motA, motB, court);
    }

    /** Part of a name: Gall of Le Gall, Marie of Marie-Claude. */
    private static boolean partie(Champ champ, String motA, String motB, int court) {
        return court >= (champ == Champ.PRENOM ? 3 : 4)
                && motA.length() != motB.length()
                && (motA.endsWith(motB) || motB.endsWith(motA) || motA.startsWith(motB) || motB.startsWith(motA));
    }

    /** Claude-Marie of Marie-Claude: the same words, of which the last comes first. */
    private static boolean tournes(String motA, String motB) {
        return motA.length() >= LONG && motA.length() == motB.length() && (motA + motA).contains(motB);
    }

    private static Niveau initiale(String motA, String motB, int court) {
        return court == 1 && motA.charAt(0) == motB.charAt(0) ? VOISIN : DIFFERENT;
    }

    private Niveau mots(Champ champ, int a, int b) {
        return mots(champ, a, champ, b);
    }

    /** Words that may stand in one field or in the other. */
    Niveau mots(Champ deA, int a, Champ deB, int b) {
        var codeA = gens.mot(deA, a);
        var codeB = gens.mot(deB, b);
        if (codeA == 0 || codeB == 0) {
            return ABSENT;
        }
        if (deA == deB && codeA == codeB) {
            return EXACT;
        }
        var motA = gens.lettres(deA, a);
        var motB = gens.lettres(deB, b);
        if (motA.equals(motB)) {
            return EXACT;
        }
        var court = Math.min(motA.length(), motB.length());
        var etrangeres = Integer.bitCount(
                gens.dictionnaire(deA).lettres(codeA) ^ gens.dictionnaire(deB).lettres(codeB));
        if (etrangeres > ETRANGERES_AU_PLUS && court < 5) {
            return DIFFERENT;
        }
        if (etrangeres == 0 && tournes(motA, motB)) {
            return PROCHE;
        }
        var ecarts = etrangeres > ETRANGERES_AU_PLUS ? 4 : Ressemblance.ecarts(motA, motB, 3);
        if (ecarts == 1 && court >= 3 || ecarts == 2 && court >= LONG || ecarts == 3 && court >= 2 * LONG) {
            return PROCHE;
        }
        if (court >= 5
                && (motA.startsWith(motB) || motB.startsWith(motA) || motA.endsWith(motB) || motB.endsWith(motA))) {
            return VOISIN;
        }
        return etrangeres <= ETRANGERES_AU_PLUS && Ressemblance.jaroWinkler(motA, motB) >= 0.92 ? VOISIN : DIFFERENT;
    }

    /** marie.legall54 and marie.legall82 are two people: of an address, one slip at most, or another provider. */
    private Niveau courriels(int a, int b) {
        var codeA = gens.mot(Champ.COURRIEL, a);
        var codeB = gens.mot(Champ.COURRIEL, b);
        if (codeA == 0 || codeB == 0) {
            return ABSENT;
        }
        if (codeA == codeB) {
            return EXACT;
        }
        var motA = gens.lettres(Champ.COURRIEL, a);
        var motB = gens.lettres(Champ.COURRIEL, b);
        if (Ressemblance.ecarts(motA, motB, 1) == 1) {
            return PROCHE;
        }
        var boite = motA.indexOf('@');
        return boite >= 5 && motB.startsWith(motA.substring(0, boite + 1)) ? VOISIN : DIFFERENT;
    }

    private Niveau courts(Champ champ, int a, int b) {
        var codeA = gens.mot(champ, a);
        var codeB = gens.mot(champ, b);
        if (codeA == 0 || codeB == 0) {
            return ABSENT;
        }
        if (codeA == codeB) {
            return EXACT;
        }
        var motA = gens.lettres(champ, a);
        var motB = gens.lettres(champ, b);
        return Math.max(motA.length(), motB.length()) >= 2 && Ressemblance.ecarts(motA, motB, 1) == 1
                ? PROCHE
                : DIFFERENT;
    }

    private static Niveau nombres(long a, long b) {
        if (a == 0 || b == 0) {
            return ABSENT;
        }
        return a == b ? EXACT : Ressemblance.chiffresQuiDifferent(a, b) == 1 ? PROCHE : DIFFERENT;
    }

    /** A year alone agrees with any day of it; day and month are often swapped; and one figure is often wrong. */
    private static Niveau naissances(int a, int b) {
        if (a == 0 || b == 0) {
            return ABSENT;
        }
        if (a == b) {
            return EXACT;
        }
        var sansJour = a % UN_AN == 0 || b % UN_AN == 0;
        if (sansJour) {
            var anA = a / UN_AN;
            var anB = b / UN_AN;
            return anA == anB
                    ? EXACT
                    : Math.abs(anA - anB) == 1 || Ressemblance.chiffresQuiDifferent(anA, anB) == 1 ? PROCHE : DIFFERENT;
        }
        var inverse = a / UN_AN * UN_AN + a % UN_JOUR * UN_JOUR + a / UN_JOUR % UN_JOUR;
        if (inverse == b || Ressemblance.chiffresQuiDifferent(a, b) == 1) {
            return PROCHE;
        }
        // Two of the three: a year, a month or a day was heard wrong.
        var memes = (a / UN_AN == b / UN_AN ? 1 : 0)
                + (a / UN_JOUR % UN_JOUR == b / UN_JOUR % UN_JOUR ? 1 : 0)
                + (a % UN_JOUR == b % UN_JOUR ? 1 : 0);
        return memes == 2 || Ressemblance.chiffresQuiDifferent(a, b) == 2 ? VOISIN : DIFFERENT;
    }

    /** First names that are said for one another: Soizic and Françoise, Bob and Robert. A line of the file is one such family. */
    static final class Surnoms {

        private static final Map<String, Set<Integer>> FAMILLES = lire();

        private Surnoms() {}

        static boolean parents(String a, String b) {
            var deA = FAMILLES.get(a);
            var deB = FAMILLES.get(b);
            return deA != null && deB != null && deA.stream().anyMatch(deB::contains);
        }

        private static Map<String, Set<Integer>> lire() {
            var familles = new HashMap<String, Set<Integer>>();
            try (var lignes = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Surnoms.class.getResourceAsStream("/rapprochement/surnoms.txt")),
                    StandardCharsets.UTF_8))) {
                var rang = 0;
                for (var ligne :
                        lignes.lines().filter(lue -> !lue.startsWith("#")).toList()) {
                    rang++;
                    for (var prenom : ligne.split(" ")) {
                        familles.computeIfAbsent(Pli.plier(prenom), _ -> new TreeSet<>())
                                .add(rang);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return familles;
        }
    }
}
