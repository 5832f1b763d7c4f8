package fr.estran.presences;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When something was noted, by which entry of which device: of two, the later one stands. */
record Marque(Instant le, UUID saisie, UUID appareil) {

    private static final Comparator<Marque> ORDRE = Comparator.comparing(Marque::le)
            .thenComparing(marque -> marque.saisie().toString());

    static Marque de(Saisie saisie) {
        return new Marque(saisie.noteeLe(), saisie.id(), saisie.appareil());
    }

    static @Nullable Marque de(@Nullable Instant le, @Nullable UUID saisie, @Nullable UUID appareil) {
        return le == null || saisie == null || appareil == null ? null : new Marque(le, saisie, appareil);
    }

    boolean apres(@Nullable Marque autre) {
        return autre == null || ORDRE.compare(this, autre) > 0;
    }
}
