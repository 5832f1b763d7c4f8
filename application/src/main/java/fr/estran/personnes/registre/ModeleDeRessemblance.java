package fr.estran.personnes.registre;

import static fr.estran.personnes.registre.Population.Dictionnaire.log2;

import fr.estran.personnes.registre.Critere.Niveau;
import fr.estran.personnes.registre.Population.Champ;
import java.util.SplittableRandom;

/**
 * Fellegi and Sunter's weighing: each thing on which two records agree or differ tells for or against one person, by how
 * much likelier that is of one person's records than of two strangers'. In bits: one more makes it twice as likely.
 *
 * <p>Two strangers are not the only other explanation: two people of one household share a name, a telephone, an address.
 * Against that one, only what is a person's own tells: first name, birth, gender, a number of their own. So a telephone that
 * two people share never proves anything.
 */
final class ModeleDeRessemblance {

    private static final int TIRAGES = 100_000;
    private static final double INTERVERTIS = log2(0.04);
    private static final double PRENOM_DANS_UN_FOYER = log2(0.01);
    private static final double DEMENAGEMENT = -4;

    /** Of two people of one household: born in one year, or in the next; on one day, as twins are; called nearly alike. */
    private static final double MEME_ANNEE_DANS_UN_FOYER = log2(0.12);

    private static final double ANNEE_PROCHE_DANS_UN_FOYER = log2(0.18);
    private static final double MEME_JOUR_DANS_UN_FOYER = log2(0.01);
    private static final double JUMEAUX_DANS_UN_FOYER = log2(0.1);
    private static final double PRENOM_PROCHE_DANS_UN_FOYER = log2(0.03);

    /** A generation between two births: one person's years are hardly ever that wrong, and a son may be called as his father is. */
    private static final int GENERATION_AU_MOINS = 16;

    private static final int GENERATION_AU_PLUS = 45;
    private static final double GENERATION_CONTRE_INCONNUS = log2(0.004 / 0.35);
    private static final double GENERATION_D_UN_CHIFFRE = log2(0.01 / 0.1) - log2(0.02 / 0.01);
    private static final double GENERATION_CONTRE_FOYER = log2(0.004 / 0.9) - log2(0.02 / 0.01);

    /** A first name belongs to a time: that both agree says less than each by itself. */
    private static final double PRENOM_D_EPOQUE = -1;

    /** What is thought of strangers before a register is seen: in a small one, its own doubles would weigh too much. */
    private static final double[] D_AVANCE = {0.005, 0.01, 0.03, 0.955};

    private static final double PAIRES_D_AVANCE = 100;

    private final Population gens;
    private final ComparaisonDeFiches comparaison;
    /** Of each thing, how often one person's records agree so far, and what that weighs against strangers; in bits. */
    private final double[][] chezUneMeme = new double[Critere.values().length][4];

    private final double[][] poids = new double[Critere.values().length][4];

    ModeleDeRessemblance(Population gens) {
        this.gens = gens;
        this.comparaison = new ComparaisonDeFiches(gens);
        gens.peser();
        compterChezDesInconnus();
    }

    /** How often strangers agree: two records drawn by chance are hardly ever one person. */
    private void compterChezDesInconnus() {
        var hasard = new SplittableRandom(29_000);
        for (var critere : Critere.values()) {
            var compte = new double[Niveau.values().length];
            for (var tirage = 0; tirage < TIRAGES && gens.taille() > 1; tirage++) {
                var a = hasard.nextInt(gens.taille());
                var b = hasard.nextInt(gens.taille());
                if (a != b) {
                    compte[comparaison.niveau(critere, a, b).ordinal()]++;
                }
            }
            var paires = (double) gens.taille() * (gens.taille() - 1) / 2;
            var part = Math.min(1, paires / TIRAGES);
            var dits = part * (compte[0] + compte[1] + compte[2] + compte[3]);
            for (var niveau : Niveau.DITS) {
                var memes = log2(critere.chezUneMemePersonne(niveau));
                chezUneMeme[critere.ordinal()][niveau.ordinal()] = memes;
                poids[critere.ordinal()][niveau.ordinal()] = memes
                        - log2((part * compte[niveau.ordinal()] + PAIRES_D_AVANCE * D_AVANCE[niveau.ordinal()])
                                / (dits + PAIRES_D_AVANCE));
            }
        }
    }

    /** What the pair says, against two strangers and against two people of one household. */
    record Poids(double inconnus, double foyer) {

        /** Of one person, against both other explanations at once. */
        double vraisemblance(double aPriori, double contreFoyer) {
            var contre = 1 / (Math.pow(2, inconnus) * aPriori) + 1 / (Math.pow(2, foyer) * contreFoyer);
            return 1 / (1 + contre);
        }
    }

    Poids peser(int a, int b) {
        return peser(a, b, Double.NEGATIVE_INFINITY);
    }

    /** @param foyerAuMoins where it weighs less against two people of one household, nothing else is looked at */
    Poids peser(int a, int b, double foyerAuMoins) {
        var nom = comparaison.niveau(Critere.NOM, a, b);
        var prenom = comparaison.niveau(Critere.PRENOM, a, b);
        var noms = noms(nom, prenom, a, b);
        var naissance = comparaison.niveau(Critere.NAISSANCE, a, b);
        // Gender goes without saying where the first name agrees: it only tells against.
        var genre = Math.min(0, poids(Critere.GENRE, a, b));
        var aSoi = genre + poids(Critere.IDENTIFIANT, a, b);
        var generation = naissance != Niveau.ABSENT && generation(a, b);
        var foyer = noms.foyer()
                + aSoi
                + (!generation
                        ? naissanceAuFoyer(naissance, prenom, a, b)
                        : naissance == Niveau.DIFFERENT ? GENERATION_CONTRE_FOYER : GENERATION_D_UN_CHIFFRE);
        if (foyer <= foyerAuMoins) {
            return new Poids(Double.NEGATIVE_INFINITY, foyer);
        }
        var epoque = naissance == Niveau.EXACT && prenom == Niveau.EXACT ? PRENOM_D_EPOQUE : 0;
        return new Poids(
                noms.inconnus()
                        + aSoi
                        + (generation && naissance == Niveau.DIFFERENT
                                ? GENERATION_CONTRE_INCONNUS
                                : poids(Critere.NAISSANCE, naissance))
                        + epoque
                        + joindre(a, b),
                foyer);
    }

    private boolean generation(int a, int b) {
        var ans = Math.abs(gens.naissance(a) / 10_000 - gens.naissance(b) / 10_000);
        return ans >= GENERATION_AU_MOINS && ans <= GENERATION_AU_PLUS;
    }

    /** What two people of one household share, in part or all of it. */
    private double joindre(int a, int b) {
        return poids(Critere.TELEPHONE, a, b) + mot(Critere.COURRIEL, Champ.COURRIEL, a, b) + adresse(a, b);
    }

    private double naissanceAuFoyer(Niveau niveau, Niveau prenom, int a, int b) {
        var duJour = gens.naissance(a) % 10_000 != 0 && gens.naissance(b) % 10_000 != 0;
        return switch (niveau) {
            case EXACT ->
                chezUneMeme(Critere.NAISSANCE, niveau)
                        - (!duJour
                                ? MEME_ANNEE_DANS_UN_FOYER
                                : prenom == Niveau.DIFFERENT ? JUMEAUX_DANS_UN_FOYER : MEME_JOUR_DANS_UN_FOYER);
            case PROCHE ->
                duJour
                        ? poids(Critere.NAISSANCE, niveau)
                        : chezUneMeme(Critere.NAISSANCE, niveau) - ANNEE_PROCHE_DANS_UN_FOYER;
            case VOISIN, DIFFERENT, ABSENT -> poids(Critere.NAISSANCE, niveau);
        };
    }

    private Poids noms(Niveau nom, Niveau prenom, int a, int b) {
        var droit = mot(Critere.NOM, nom, Champ.NOM, a) + mot(Critere.PRENOM, prenom, Champ.PRENOM, a);
        if (droit > 0) {
            return new Poids(droit, prenomAuFoyer(prenom));
        }
        // Written one in the place of the other.
        var croise = comparaison.noms(Champ.PRENOM, a, Champ.NOM, b);
        var recroise = comparaison.noms(Champ.NOM, a, Champ.PRENOM, b);
        var inverse =
                INTERVERTIS + mot(Critere.NOM, croise, Champ.NOM, b) + mot(Critere.PRENOM, recroise, Champ.PRENOM, b);
        return inverse > droit
                ? new Poids(inverse, prenomAuFoyer(recroise) + INTERVERTIS / 2)
                : new Poids(droit, prenomAuFoyer(prenom));
    }

    private double prenomAuFoyer(Niveau niveau) {
        return switch (niveau) {
            case EXACT -> chezUneMeme(Critere.PRENOM, niveau) - PRENOM_DANS_UN_FOYER;
            case PROCHE -> chezUneMeme(Critere.PRENOM, niveau) - PRENOM_PROCHE_DANS_UN_FOYER;
            case VOISIN, DIFFERENT, ABSENT -> poids(Critere.PRENOM, niveau);
        };
    }

    /** Who moves changes all of it at once: that counts once. */
    private double adresse(int a, int b) {
        var voie = mot(Critere.VOIE, Champ.VOIE, a, b);
        var complement = mot(Critere.COMPLEMENT, Champ.COMPLEMENT, a, b);
        if (voie < 0 || complement < 0) {
            voie = Math.max(voie, croises(Critere.VOIE, Champ.VOIE, a, Champ.COMPLEMENT, b));
            complement = Math.max(complement, croises(Critere.COMPLEMENT, Champ.COMPLEMENT, a, Champ.VOIE, b));
        }
        var commune = mot(Critere.COMMUNE, Champ.COMMUNE, a, b);
        var tout = voie
                + complement
                + mot(Critere.NUMERO, Champ.NUMERO, a, b)
                + (commune < 0 ? Math.max(commune, croises(Critere.COMMUNE, Champ.COMMUNE, a, Champ.VOIE, b)) : commune)
                + mot(Critere.CODE_POSTAL, Champ.CODE_POSTAL, a, b)
                + mot(Critere.REGION, Champ.REGION, a, b);
        return Math.max(tout, DEMENAGEMENT);
    }

    private double croises(Critere critere, Champ deA, int a, Champ deB, int b) {
        var niveau = comparaison.mots(deA, a, deB, b);
        return niveau == Niveau.EXACT || niveau == Niveau.PROCHE
                ? INTERVERTIS + poids(critere, niveau)
                : Double.NEGATIVE_INFINITY;
    }

    private double mot(Critere critere, Champ champ, int a, int b) {
        return mot(critere, comparaison.niveau(critere, a, b), champ, a);
    }

    /** Where both have one word, a rare one says more. */
    private double mot(Critere critere, Niveau niveau, Champ champ, int rang) {
        return niveau == Niveau.EXACT
                ? chezUneMeme(critere, niveau) + gens.dictionnaire(champ).rarete(gens.mot(champ, rang))
                : poids(critere, niveau);
    }

    private double chezUneMeme(Critere critere, Niveau niveau) {
        return chezUneMeme[critere.ordinal()][niveau.ordinal()];
    }

    private double poids(Critere critere, int a, int b) {
        return poids(critere, comparaison.niveau(critere, a, b));
    }

    private double poids(Critere critere, Niveau niveau) {
        return niveau == Niveau.ABSENT ? 0 : poids[critere.ordinal()][niveau.ordinal()];
    }

    Niveau niveau(Critere critere, int a, int b) {
        return comparaison.niveau(critere, a, b);
    }

    Niveau intervertis(int a, int b) {
        var croise = comparaison.noms(Champ.PRENOM, a, Champ.NOM, b);
        var recroise = comparaison.noms(Champ.NOM, a, Champ.PRENOM, b);
        return croise.compareTo(recroise) > 0 ? croise : recroise;
    }
}
