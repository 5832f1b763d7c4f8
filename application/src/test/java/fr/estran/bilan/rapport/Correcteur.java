package fr.estran.bilan.rapport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a proofreader would mark in a text of the report: numbers that do not agree, elisions, raw codes, bad stops. */
final class Correcteur {

    private static final String NOMS =
            "séance|participation|personne|atelier|stage|permanence|rencontre|action|événement|inscription|membre|jour|heure"
                    + "|quartier|reprise|souhait|demande|femme|homme|poste";

    private static final String PLURIEL = "(?:[2-9]|[1-9][\\d ]*\\d)";

    private record Regle(String nom, Pattern motif) {}

    private static final List<Regle> REGLES = List.of(
            regle("one of many", "(?<![\\d,])\\b1 (?:" + NOMS + ")s\\b"),
            regle("many of one", "(?<![\\d,])\\b" + PLURIEL + " (?:" + NOMS + ")\\b(?!s)"),
            regle(
                    "many in the singular",
                    "(?<![\\d,])\\b" + PLURIEL + " \\p{L}+s (?:\\p{L}+s )?(?:a|est|était|venait|a été)\\b"),
            regle("one in the plural", "\\b(?:[Uu]ne?|1) \\p{L}+ (?:ont|sont|étaient|venaient)\\b"),
            regle(
                    "elision",
                    "\\b(?:[Dd]e|[Qq]ue|[Ll]e|[Ll]a|[Nn]e|[Ss]e|[Jj]usque) (?!onz|un\\b|oui|hall|hack|haut|onze|hors)[aeiouyàâéèêëîïôûœhAEIOUÀÂÉÈÊÎÔÛ]"),
            regle("contraction", "\\b(?:de|à) les? (?!\\p{Lu})"),
            regle("raw code", "\\p{Ll}_\\p{Ll}|\\b\\d\\d_\\d\\d"),
            regle("nothing to tell", "contre 0\\b|\\b0 \\p{L}|null|[{}]|–"),
            regle("spaces", "  | [,.](?!\\d)|,,|\\.\\.|, ?\\.|: ?\\.|\\( | \\)|«\\s*»"),
            regle("no end", "[^.:;…]$"),
            regle("no beginning", "^[^\\p{Lu}\\d«]"),
            regle("doubled word", "\\b(\\p{L}{2,}) \\1\\b"));

    private Correcteur() {}

    private static Regle regle(String nom, String motif) {
        return new Regle(nom, Pattern.compile(motif, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** @param codes of the town, that have no label: no reader knows them */
    static List<String> fautes(String texte, Collection<String> codes) {
        var fautes = new ArrayList<String>();
        for (var phrase : phrases(texte)) {
            REGLES.stream()
                    .filter(regle -> regle.motif().matcher(phrase).find())
                    .forEach(regle -> fautes.add(regle.nom() + ": " + phrase));
            codes.stream()
                    .filter(code -> Pattern.compile("(?i)\\b" + Pattern.quote(code.replace('_', ' ')) + "\\b")
                            .matcher(phrase)
                            .find())
                    .forEach(code -> fautes.add("code " + code + ": " + phrase));
        }
        return fautes;
    }

    static List<String> phrases(String texte) {
        return texte.replaceAll("[\u00a0\u202f]", " ")
                .lines()
                .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                .flatMap(ligne ->
                        ligne.startsWith("- ") ? Stream.of(Typographie.majuscule(ligne.substring(2))) : couper(ligne))
                .toList();
    }

    private static Stream<String> couper(String ligne) {
        return Stream.of(ligne.split("(?<=[.!?])(?<! \\p{Lu}\\.) (?=[\\p{Lu}\\d«])"));
    }
}
