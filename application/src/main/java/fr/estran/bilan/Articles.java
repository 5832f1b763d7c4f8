package fr.estran.bilan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The article that a name takes in a sentence: l'association Championnet, le GRETA, à la médiathèque. It is known from the
 * noun that begins the name; a name that begins otherwise is a name of its own, and takes none.
 */
final class Articles {

    private enum Article {
        LE("le ", "au "),
        LA("la ", "à la "),
        L("l'", "à l'"),
        LES("les ", "aux ");

        private final String seul;
        private final String a;

        Article(String seul, String a) {
            this.seul = seul;
            this.a = a;
        }
    }

    private static final Map<String, Article> NOMS = Stream.of(
                    noms(
                            Article.LE,
                            "bibliobus bureau café ccas centre cias cinéma cloître club collectif collège comité",
                            "conseil conservatoire département dispositif foyer fonds fablab festival forum",
                            "greta gymnase hall lieu lycée marché ministère musée pimms pays point pôle presbytère relais réseau",
                            "salon secours service site stade syndicat théâtre tiers-lieu village"),
                    noms(
                            Article.LA,
                            "bibliothèque boutique caf caisse cantine carsat chambre cité commune communauté conférence conseillère",
                            "coopérative cpam crèche direction fabrique fédération ferme fête fondation foire galerie gare halle",
                            "journée ludothèque mairie maison maternelle médiathèque métropole mission mjc mpt msa",
                            "mutuelle permanence place plateforme poste préfecture rencontre région recyclerie ressourcerie résidence salle",
                            "semaine soirée sous-préfecture structure ville visite"),
                    noms(
                            Article.L,
                            "agence amicale antenne arpaq association atelier auberge école ecole épicerie ehpad esat espace état",
                            "établissement exposition hôpital hôtel ifac institut ies université unité union"),
                    noms(
                            Article.LES,
                            "archives ateliers bibliothèques centres conseillers conseillères écoles halles maisons médiathèques",
                            "olympiades portes rencontres restos résidences services"))
            .flatMap(noms -> noms.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Of which there is one: their capital stays. */
    private static final List<String> INSTITUTIONS = List.of("état", "région", "département", "métropole", "union");

    private Articles() {}

    private static Map<String, Article> noms(Article article, String... listes) {
        return Stream.of(listes)
                .flatMap(liste -> Stream.of(liste.split(" ")))
                .collect(Collectors.toMap(nom -> nom, _ -> article));
    }

    /** l'association Championnet; a name of its own stays as it is. */
    static String devant(String nom) {
        var article = de(nom);
        return article == null ? nom : article.seul + enSuite(nom);
    }

    /** par l'État; "par" alone before a name of its own. */
    static String par(String nom) {
        return "par " + devant(nom);
    }

    /** au centre social, à l'Embarcadère, à Krec'h Gwen. */
    static String a(String nom) {
        var article = de(nom);
        if (article != null) {
            return article.a + enSuite(nom);
        }
        return nom.startsWith("Le ") ? "au " + nom.substring(3) : nom.startsWith("Les ") ? "aux " + nom.substring(4) : "à " + nom;
    }

    /** What agrees with a title that a sentence begins with: "f" with la Fête; "inconnu" where nobody can tell. */
    static String genre(String titre) {
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
