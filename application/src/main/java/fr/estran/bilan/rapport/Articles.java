package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The article that a name takes in a sentence: l'association Championnet, le GRETA, à la médiathèque. It is known from the
 * noun that begins the name; a name that begins otherwise is a name of its own, and takes none.
 */
final class Articles {

    private enum Article {
        LE,
        LA,
        L,
        LES;

        private Stream<String> noms() {
            return mots(
                    switch (this) {
                        case LE -> "article.le";
                        case LA -> "article.la";
                        case L -> "article.l";
                        case LES -> "article.les";
                    });
        }

        private String devant(String nom) {
            return M.dire("article.devant", "article", name(), "nom", nom);
        }

        private String a(String nom) {
            return M.dire("article.a", "article", name(), "nom", nom);
        }
    }

    private static final Messages M = Messages.de("bilan/bilan");

    private static final Map<String, Article> NOMS = Stream.of(Article.values())
            .flatMap(article -> article.noms().map(nom -> Map.entry(nom, article)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Of which there is one: their capital stays. */
    private static final Set<String> INSTITUTIONS =
            mots("article.institutions").collect(Collectors.toUnmodifiableSet());

    private Articles() {}

    private static Stream<String> mots(String cle) {
        return Stream.of(M.dire(cle).split(" "));
    }

    /** l'association Championnet; a name of its own stays as it is. */
    public static String devant(String nom) {
        var article = de(nom);
        return article == null ? nom : article.devant(enSuite(nom));
    }

    /** par l'État; "par" alone before a name of its own. */
    public static String par(String nom) {
        return "par " + devant(nom);
    }

    /** au centre social, à l'Embarcadère, à Krec'h Gwen. */
    public static String a(String nom) {
        var article = de(nom);
        if (article != null) {
            return article.a(enSuite(nom));
        }
        var sien = nom.startsWith("Le ") ? "LE" : nom.startsWith("Les ") ? "LES" : "AUCUN";
        return M.dire(
                "article.a", "article", sien, "nom", sien.equals("AUCUN") ? nom : nom.substring(nom.indexOf(' ') + 1));
    }

    /** What agrees with a title that a sentence begins with: "f" with la Fête; "inconnu" where nobody can tell. */
    public static String genre(String titre) {
        return switch (de(titre)) {
            case LE -> "m";
            case LA -> "f";
            case null, default -> "inconnu";
        };
    }

    private static @Nullable Article de(String nom) {
        return NOMS.get(premier(nom).toLowerCase(Locale.FRENCH));
    }

    private static String premier(String nom) {
        return nom.strip().split("[\\s(,]", 2)[0];
    }

    /** A common noun loses the capital that began the name; a set of initials keeps its own. */
    private static String enSuite(String nom) {
        var premier = premier(nom);
        boolean garde = premier.length() > 1 && premier.equals(premier.toUpperCase(Locale.FRENCH))
                || INSTITUTIONS.contains(premier.toLowerCase(Locale.FRENCH));
        return garde ? nom : nom.substring(0, 1).toLowerCase(Locale.FRENCH) + nom.substring(1);
    }
}
