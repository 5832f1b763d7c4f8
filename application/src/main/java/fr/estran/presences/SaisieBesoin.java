package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody came for, as it is tapped or chosen.
 *
 * @param theme of those shown @param autreTheme of all the others; chosen, it is meant
 * @param acteur the body that was tapped or chosen @param autreActeur chosen among all, where some can be tapped
 * @param duree in minutes
 */
record SaisieBesoin(
        @Nullable String theme,
        @Nullable String autreTheme,
        @Nullable String duree,
        @Nullable String suite,
        @Nullable UUID acteur,
        @Nullable UUID autreActeur) {

    Besoin lire() {
        return new Besoin(demande(), minutes(), suite(suite), organisme());
    }

    private @Nullable UUID organisme() {
        return acteur != null ? acteur : autreActeur;
    }

    private @Nullable String demande() {
        return !vide(autreTheme) ? autreTheme : vide(theme) ? null : theme;
    }

    /** Whoever chose a body has sent somebody there. */
    private @Nullable Suite suite(@Nullable String dite) {
        if (vide(dite)) {
            return organisme() == null ? null : Suite.ORIENTE;
        }
        return Stream.of(Suite.values())
                .filter(connue -> connue.name().equalsIgnoreCase(dite))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer minutes() {
        if (duree == null || duree.isBlank()) {
            return null;
        }
        return duree.strip().matches("\\d{1,4}") ? Integer.valueOf(duree.strip()) : Integer.valueOf(-1);
    }

    private static boolean vide(@Nullable String saisi) {
        return saisi == null || saisi.isBlank();
    }
}
