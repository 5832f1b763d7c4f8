package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.socle.documents.Imposition;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays out what is pinned up: on one page, always. In the largest letters that it holds; then closer; and where that does not
 * help, the last lines give way to one that says where the rest is known.
 */
@Component
record MiseEnAffiche(Habillage habillage) {

    /** @param corps of its letters, in points: of a sheet on a wall, down to what one reads from near */
    private record Mise(float corps, boolean serree) {}

    private static final List<Mise> MISES = Stream.concat(
                    Stream.of(28f, 26f, 24f, 22f, 20f).map(corps -> new Mise(corps, false)),
                    Stream.of(22f, 21f, 20f, 19f, 18f, 17f, 16f, 15f, 14f).map(corps -> new Mise(corps, true)))
            .toList();

    /** Of what no poster should say: a title of a page. */
    private static final List<Mise> PETITES =
            Stream.of(12f, 10f, 8f, 6f).map(corps -> new Mise(corps, true)).toList();

    byte[] poser(Affichette affichette) {
        return premier(MISES.size(), rang -> composer(affichette, MISES.get(rang)))
                .orElseGet(() -> ecourter(affichette));
    }

    /** As few lines less as will do: what cannot go is a title, an address and whom to ring, and it is written smaller. */
    private byte[] ecourter(Affichette affichette) {
        int lignes = affichette.ecourtables();
        var sans = affichette.avec(0, suite(affichette));
        return premier(
                        lignes + PETITES.size(),
                        moins -> moins < lignes
                                ? composer(affichette.avec(lignes - 1 - moins, suite(affichette)), MISES.getLast())
                                : composer(sans, PETITES.get(moins - lignes)))
                .orElseThrow(() -> new IllegalStateException("a title and an address do not hold on a page"));
    }

    private static String suite(Affichette affichette) {
        return affichette.telephone() == null
                ? MESSAGES.dire("affiche.suite.demander")
                : MESSAGES.dire("affiche.suite.appeler", "numero", affichette.telephone());
    }

    /** Of what is tried, each shorter than the one before, the first that holds on a page. */
    private static Optional<byte[]> premier(int essais, IntFunction<byte[]> composer) {
        Optional<byte[]> trouve = Optional.empty();
        int bas = 0;
        int haut = essais - 1;
        while (bas <= haut) {
            int milieu = (bas + haut) / 2;
            var pdf = composer.apply(milieu);
            if (Imposition.pages(pdf) == 1) {
                trouve = Optional.of(pdf);
                haut = milieu - 1;
            } else {
                bas = milieu + 1;
            }
        }
        return trouve;
    }

    private byte[] composer(Affichette affichette, Mise mise) {
        var valeurs = new HashMap<String, @Nullable Object>();
        valeurs.put("affichette", affichette);
        valeurs.put("serree", mise.serree());
        valeurs.put("code", habillage.code(affichette.chemin()));
        return habillage.pdf("programme/affiche/affichette.jte", "affichette", mise.corps(), valeurs);
    }
}
