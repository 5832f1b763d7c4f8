package fr.estran.socle.vocabulaire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The usual address that somebody most likely meant: {@code gmail.com} for {@code gmial.com}. It is proposed, and no more:
 * whatever can be read can be kept.
 *
 * <p>A name may be one slip away, a long one two; where it is short, it must be exact, since {@code fr.fr} may be anybody's.
 * An ending is changed only where it is none, or where the provider has no other: {@code hotmail.be} is an address.
 */
final class AdresseVoulue {

    private static final int LONG = 7;
    private static final int ASSEZ_LONG = 5;

    /** Where most people of the country have theirs. */
    private static final List<Fournisseur> FOURNISSEURS = List.of(
            new Fournisseur("gmail", "com", true),
            new Fournisseur("orange", "fr", false),
            new Fournisseur("wanadoo", "fr", true),
            new Fournisseur("laposte", "net", true),
            new Fournisseur("hotmail", "fr", false),
            new Fournisseur("hotmail", "com", false),
            new Fournisseur("outlook", "fr", false),
            new Fournisseur("outlook", "com", false),
            new Fournisseur("yahoo", "fr", false),
            new Fournisseur("yahoo", "com", false),
            new Fournisseur("icloud", "com", true),
            new Fournisseur("free", "fr", false),
            new Fournisseur("sfr", "fr", false),
            new Fournisseur("bbox", "fr", false),
            new Fournisseur("neuf", "fr", false),
            new Fournisseur("live", "fr", false),
            new Fournisseur("live", "com", false),
            new Fournisseur("numericable", "fr", false),
            new Fournisseur("protonmail", "com", false));

    /** One slip away from those, and others all the same. */
    private static final Set<String> AUTRES = Set.of(
            "ymail.com",
            "fastmail.com",
            "hushmail.com",
            "rocketmail.com",
            "laposte.fr",
            "wanadoo.es",
            "wanadoo.nl",
            "protonmail.ch");

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());

    /** Of countries too, and nearly always a slip of {@code com} where a mailbox is meant. */
    private static final Set<String> PRESQUE_COM = Set.of("co", "cm", "om");

    private static final Set<String> COMMUNES = Set.of("com", "net", "org", "info", "eu", "uk");

    private AdresseVoulue() {}

    /** @param seule it has no other ending */
    private record Fournisseur(String nom, String fin, boolean seule) {

        String domaine() {
            return nom + "." + fin;
        }

        /** How many slips lead there; empty where it is too far. */
        Optional<Integer> fautes(String saisi, String finSaisie) {
            var permises = nom.length() >= LONG ? 2 : nom.length() >= ASSEZ_LONG ? 1 : 0;
            var duNom = FautesDeFrappe.entre(saisi, nom);
            var deFin = deFin(finSaisie, duNom == 0);
            return duNom > permises ? Optional.empty() : deFin.map(de -> duNom + de);
        }

        private Optional<Integer> deFin(String saisie, boolean nomExact) {
            if (saisie.equals(fin)) {
                return Optional.of(0);
            }
            var nulle = !COMMUNES.contains(saisie) && !PAYS.contains(saisie.toUpperCase(Locale.ROOT));
            if (fin.equals("com") && PRESQUE_COM.contains(saisie) || nulle && FautesDeFrappe.entre(saisie, fin) <= 1) {
                return Optional.of(1);
            }
            return seule && nomExact ? Optional.of(2) : Optional.empty();
        }
    }

    static Optional<String> de(String saisi) {
        var arobase = saisi.lastIndexOf('@');
        var domaine = saisi.substring(arobase + 1)
                .toLowerCase(Locale.ROOT)
                .replace(',', '.')
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\.+$", "");
        return arobase <= 0 || domaine.isEmpty()
                ? Optional.empty()
                : domaine(domaine)
                        .map(voulu -> saisi.substring(0, arobase + 1) + voulu)
                        .filter(voulue -> !voulue.equalsIgnoreCase(saisi));
    }

    private static Optional<String> domaine(String saisi) {
        if (AUTRES.contains(saisi)) {
            return Optional.empty();
        }
        var point = saisi.lastIndexOf('.');
        return FOURNISSEURS.stream()
                .flatMap(la -> fautes(la, saisi, point).map(de -> new Proche(la, de)).stream())
                .min(Comparator.comparingInt(Proche::fautes))
                .map(proche -> proche.fournisseur().domaine());
    }

    private record Proche(Fournisseur fournisseur, int fautes) {}

    /** Without any point, it must be the whole name, or the whole of it and its ending. */
    private static Optional<Integer> fautes(Fournisseur la, String saisi, int point) {
        if (point >= 0) {
            return la.fautes(saisi.substring(0, point), saisi.substring(point + 1));
        }
        return saisi.equals(la.nom() + la.fin()) || la.seule() && saisi.equals(la.nom())
                ? Optional.of(1)
                : Optional.empty();
    }

    /**
     * How many slips of the hand lie between two words: a letter too many, one too few, two that changed places, or one for
     * another. One for another that is not beside it on the keyboard, and does not sound alike, counts for two; so does a first
     * letter that is missing: {@code cloud} is a word.
     */
    static final class FautesDeFrappe {

        private static final List<String> CLAVIER = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");

        /** How far each row of keys is pushed to the right, in keys. */
        private static final double[] DECALAGES = {0, 0.25, 0.75};

        private static final double VOISINES = 1.1;

        /** Taken for one another by ear, or by eye. */
        private static final List<String> SEMBLABLES = List.of("aeiouy", "mn", "bp", "dt", "sz", "ckq");

        private FautesDeFrappe() {}

        /** @param autre the word that is meant */
        static int entre(String un, String autre) {
            var avant = new int[autre.length() + 1];
            var ligne = new int[autre.length() + 1];
            var suivante = new int[autre.length() + 1];
            for (var j = 0; j <= autre.length(); j++) {
                ligne[j] = j == 0 ? 0 : j + 1;
            }
            for (var i = 1; i <= un.length(); i++) {
                suivante[0] = i;
                for (var j = 1; j <= autre.length(); j++) {
                    var a = un.charAt(i - 1);
                    var b = autre.charAt(j - 1);
                    suivante[j] = Math.min(Math.min(ligne[j], suivante[j - 1]) + 1, ligne[j - 1] + remplacement(a, b));
                    if (i > 1 && j > 1 && a == autre.charAt(j - 2) && un.charAt(i - 2) == b) {
                        suivante[j] = Math.min(suivante[j], avant[j - 2] + 1);
                    }
                }
                var libre = avant;
                avant = ligne;
                ligne = suivante;
                suivante = libre;
            }
            return ligne[autre.length()];
        }

        private static int remplacement(char un, char autre) {
            if (un == autre) {
                return 0;
            }
            var semblables =
                    SEMBLABLES.stream().anyMatch(lettres -> lettres.indexOf(un) >= 0 && lettres.indexOf(autre) >= 0);
            return semblables || voisines(un, autre) ? 1 : 2;
        }

        private static boolean voisines(char un, char autre) {
            var rangs = new int[] {rang(un), rang(autre)};
            return rangs[0] >= 0
                    && rangs[1] >= 0
                    && Math.abs(rangs[0] - rangs[1]) <= 1
                    && Math.abs(abscisse(rangs[0], un) - abscisse(rangs[1], autre)) <= VOISINES;
        }

        private static double abscisse(int rang, char lettre) {
            return CLAVIER.get(rang).indexOf(lettre) + DECALAGES[rang];
        }

        private static int rang(char lettre) {
            for (var rang = 0; rang < CLAVIER.size(); rang++) {
                if (CLAVIER.get(rang).indexOf(lettre) >= 0) {
                    return rang;
                }
            }
            return -1;
        }
    }
}
