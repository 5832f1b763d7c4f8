package fr.estran.textes;

import static java.util.stream.Collectors.joining;

import fr.estran.passerelles.Gsm7;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts values in the place of the variables of a text. */
public final class Remplissage {

    /** Those that a text may have. */
    public static final List<String> VARIABLES = List.of(
            "prenom",
            "titre",
            "quand",
            "lieu",
            "adresse",
            "code",
            "rang",
            "jusqua",
            "avant",
            "raison",
            "telephone",
            "service");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern FIN_DE_PHRASE = Pattern.compile("(?<=[.!?])(?= )");

    /** Cut first to last, when an SMS would be too long; what is left still tells what it is. */
    private static final List<String> A_RACCOURCIR = List.of("raison", "quand", "jusqua", "titre", "lieu", "prenom");

    private static final List<String> AVANT_LE_LIEN = A_RACCOURCIR.subList(0, 4);

    private static final Pattern JOUR_OU_MOIS =
            Pattern.compile("\\b(lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)\\b"
                    + "|\\b(janv|f.vr|juil|sept|oct|nov|d.c)(?:ier|let|embre|obre)\\b");

    private static final Pattern AVANT_L_HEURE = Pattern.compile("(\\d \\p{L}+\\.?) \\p{L} (?=\\d)");

    private static final Set<String> MOMENTS = Set.of("quand", "jusqua");

    private static final int RESTE = 12;
    private static final String SUITE = "...";

    private Remplissage() {}

    static Set<String> variables(String texte) {
        return VARIABLE.matcher(texte)
                .results()
                .map(trouvee -> trouvee.group(1))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** A place that is not known is left out, and so is a sentence that would say nothing. */
    public static String remplir(String texte, Map<String, String> valeurs) {
        return texte.lines()
                .map(ligne -> ligne.isBlank() ? "" : ligne(ligne, valeurs))
                .collect(joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /**
     * Within the 160 letters of one SMS, as far as its long words can be cut; the link comes last, where there is room for it
     * without a word less on where one goes.
     *
     * @param aussi said where there is room beside the link, or no link
     */
    public static String sms(String texte, String aussi, Map<String, String> valeurs, Optional<String> lien) {
        var entier = aussi.isEmpty() ? texte : texte.replaceAll("\\}$", "}.") + " " + aussi;
        return Stream.of(entier, texte)
                .flatMap(dit -> avecLeLien(dit, valeurs, lien).stream())
                .findFirst()
                .orElseGet(() -> sms(entier, valeurs, Gsm7.LONGUEUR, A_RACCOURCIR));
    }

    private static Optional<String> avecLeLien(String texte, Map<String, String> valeurs, Optional<String> lien) {
        return lien.map(adresse -> " " + Gsm7.ecrire(adresse))
                .map(fin -> sms(texte, valeurs, Gsm7.LONGUEUR - Gsm7.longueur(fin), AVANT_LE_LIEN) + fin)
                .filter(dit -> Gsm7.longueur(dit) <= Gsm7.LONGUEUR);
    }

    private static String sms(String texte, Map<String, String> valeurs, int place, List<String> aRaccourcir) {
        var courtes = new HashMap<>(valeurs);
        var ecrit = Gsm7.ecrire(remplir(texte, courtes));
        for (var nom : aRaccourcir) {
            var trop = Gsm7.longueur(ecrit) - place;
            if (trop > 0) {
                courtes.computeIfPresent(
                        nom, (_, valeur) -> MOMENTS.contains(nom) ? abreger(valeur) : raccourcir(valeur, trop));
                ecrit = Gsm7.ecrire(remplir(texte, courtes)).replace(SUITE + ".", SUITE);
            }
        }
        return ecrit;
    }

    private static String ligne(String ligne, Map<String, String> valeurs) {
        var sansLieu = ligne;
        for (var nom : List.of("lieu", "adresse", "avant")) {
            if (valeurs.getOrDefault(nom, "").isEmpty()) {
                sansLieu = sansLieu.replace(", {" + nom + "}", "");
            }
        }
        return Stream.of(FIN_DE_PHRASE.split(sansLieu))
                .filter(phrase -> variables(phrase).stream()
                        .noneMatch(nom -> valeurs.getOrDefault(nom, "").isEmpty()))
                .map(phrase -> VARIABLE.matcher(phrase)
                        .replaceAll(trouvee -> Matcher.quoteReplacement(valeurs.getOrDefault(trouvee.group(1), ""))))
                .collect(joining())
                .strip();
    }

    /** Mer. 28 sept. 17 h 30. */
    private static String abreger(String moment) {
        var court = JOUR_OU_MOIS
                .matcher(moment)
                .replaceAll(mot -> (mot.group(1) == null ? mot.group(2) : mot.group(1)) + ".");
        return AVANT_L_HEURE.matcher(court).replaceFirst("$1 ");
    }

    private static String raccourcir(String valeur, int trop) {
        var reste = Math.max(RESTE, valeur.length() - trop - SUITE.length());
        return reste + SUITE.length() >= valeur.length()
                ? valeur
                : valeur.substring(0, reste).strip() + SUITE;
    }
}
