package fr.estran.ville.themes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an article loses its vowel before a word: l'atelier, le stage, d'heures, de hackathons.
 *
 * <p>Rule: elision.
 */
public final class Elision {

    private static final String VOYELLES = "aeiouœ";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Words that begin with an h that is heard, as far as help with screens needs them. */
    private static final Set<String> H_ASPIRES = Set.of(
            "hackathon",
            "hackathons",
            "hacker",
            "hackers",
            "hackerspace",
            "hackerspaces",
            "hall",
            "halls",
            "halle",
            "halles",
            "halte",
            "haltes",
            "hameau",
            "hameaux",
            "hamac",
            "hamacs",
            "handicap",
            "handicaps",
            "handicape",
            "handicapee",
            "handicapes",
            "handicapees",
            "hangar",
            "hangars",
            "hardware",
            "hasard",
            "hasards",
            "hashtag",
            "hashtags",
            "haut",
            "hauts",
            "haute",
            "hautes",
            "hauteur",
            "hauteurs",
            "herisson",
            "herissons",
            "heros",
            "hibou",
            "hiboux",
            "hip-hop",
            "hobby",
            "hobbys",
            "hobbies",
            "hors",
            "hotline",
            "hotlines",
            "hotte",
            "hub",
            "hubs",
            "huit",
            "huitaine",
            "huitieme",
            "huitiemes",
            "hublot",
            "hublots",
            "hutte",
            "huttes");

    /** Vowels that keep what stands before them. */
    private static final Set<String> SANS_ELISION =
            Set.of("onze", "onzieme", "onziemes", "oui", "ouistiti", "ouistitis", "uhlan");

    /** Of the words that begin with y, those before which it is lost. */
    private static final Set<String> Y_MUETS = Set.of("yeux", "yeuse", "yeuses", "yonne", "yvelines", "ypres");

    private Elision() {}

    /** D'ateliers, de stages. */
    public static String de(String mot) {
        return (elide(mot) ? "d'" : "de ") + mot;
    }

    /** L'atelier, le stage, la permanence. */
    static String le(String mot, boolean feminin) {
        return (elide(mot) ? "l'" : feminin ? "la " : "le ") + mot;
    }

    private static boolean elide(String groupe) {
        var plat = ACCENTS.matcher(Normalizer.normalize(groupe.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        var mot = plat.toLowerCase(Locale.FRENCH).split("[\\s’',.]", 2)[0];
        if (mot.isEmpty()) {
            return false;
        }
        return switch (mot.charAt(0)) {
            case 'h' -> !H_ASPIRES.contains(mot);
            case 'y' -> Y_MUETS.contains(mot);
            default -> VOYELLES.indexOf(mot.charAt(0)) >= 0 && !SANS_ELISION.contains(mot);
        };
    }
}
