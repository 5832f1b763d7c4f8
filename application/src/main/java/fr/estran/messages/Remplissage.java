package fr.estran.messages;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
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
            "preuve",
            "rang",
            "jusqua",
            "avant",
            "raison",
            "dates",
            "telephone",
            "service");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern FIN_DE_PHRASE = Pattern.compile("(?<=[.!?])(?= )");

    /** What an SMS that would be too long does without, first to last, each whole: a sentence that needs it goes with it. */
    private static final List<String> SANS = List.of("raison", "dates");

    private static final Pattern JOUR_OU_MOIS =
            Pattern.compile("\\b(lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)\\b"
                    + "|\\b(janv|f.vr|juil|sept|oct|nov|d.c)(?:ier|let|embre|obre)\\b");

    private static final Pattern AVANT_L_HEURE = Pattern.compile("(\\d \\p{L}+\\.?) \\p{L} (?=\\d)");

    private static final Set<String> MOMENTS = Set.of("quand", "jusqua", "dates");

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
     * Begins with the name of the town, and holds in one SMS where it can: no word and no sentence is ever cut. One after the other,
     * days and months are abbreviated, what is said beside goes, then the reason, then other dates, then the link. What does not
     * hold even so leaves in two, and then says all that two can hold.
     *
     * @param aussi said beside
     */
    public static String sms(String texte, String aussi, Map<String, String> valeurs, Optional<String> lien) {
        var signe = variables(texte).contains("service") ? texte : "{service} : " + texte;
        var versions = versions(signe, aussi, valeurs, lien);
        return Stream.of(Gsm7.LONGUEUR, Gsm7.EN_DEUX)
                .flatMap(place -> versions.stream().filter(dite -> Gsm7.longueur(dite) <= place))
                .findFirst()
                .orElseGet(versions::getLast);
    }

    /** From what says most to what says least. */
    private static List<String> versions(
            String texte, String aussi, Map<String, String> valeurs, Optional<String> lien) {
        var entier = aussi.isEmpty() ? texte : texte.replaceAll("\\}$", "}.") + " " + aussi;
        var fin = lien.map(adresse -> " " + Gsm7.ecrire(adresse)).orElse("");
        var versions = new ArrayList<String>();
        versions.add(Gsm7.ecrire(remplir(entier, valeurs)) + fin);
        var courtes = new HashMap<>(valeurs);
        MOMENTS.forEach(nom -> courtes.computeIfPresent(nom, (_, moment) -> abreger(moment)));
        versions.add(Gsm7.ecrire(unPoint(remplir(entier, courtes))) + fin);
        versions.add(Gsm7.ecrire(unPoint(remplir(texte, courtes))) + fin);
        for (var nom : SANS) {
            courtes.put(nom, "");
            versions.add(Gsm7.ecrire(unPoint(remplir(texte, courtes))) + fin);
        }
        versions.add(Gsm7.ecrire(unPoint(remplir(texte, courtes))));
        return versions;
    }

    /** An abbreviation ends a sentence with its own. */
    private static String unPoint(String texte) {
        return texte.replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".");
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
}
