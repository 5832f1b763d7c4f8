package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours follow from what is said, and from light or dark: a page whose colours were looked at on one screen has them on all. */
class CouleursTests {

    private static final Path FEUILLES = Path.of("src/main/resources/static");

    /** Up to the brace that ends it: rules within hold none. */
    private static final Pattern SELON_LA_LARGEUR = Pattern.compile("@media[^{]*width[^{]*\\{((?:[^{}]|\\{[^{}]*})*)}");

    private static final Pattern COULEUR = Pattern.compile("[\\w-]*(?:color|background)[\\w-]*\\s*:[^;}]*");

    @Test
    void change_with_the_width_of_no_screen() {
        var feuilles =
                Fichiers.sous(FEUILLES, ".css").stream().map(Fichiers::lire).toList();
        assertThat(feuilles)
                .hasSizeGreaterThan(10)
                .anyMatch(feuille -> SELON_LA_LARGEUR.matcher(feuille).find())
                .allSatisfy(feuille -> assertThat(selonLaLargeur(feuille)).isEmpty());
    }

    @Test
    void would_be_seen_if_they_did() {
        assertThat(selonLaLargeur("""
                p { color: red }
                @media (max-width: 40rem) { p { margin: 0 } .a { padding: 0; background-color: var(--sable); } }
                p { color: red }
                """)).containsExactly("background-color: var(--sable)");
    }

    private static List<String> selonLaLargeur(String feuille) {
        return SELON_LA_LARGEUR
                .matcher(feuille)
                .results()
                .flatMap(regles -> COULEUR.matcher(regles.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }
}
