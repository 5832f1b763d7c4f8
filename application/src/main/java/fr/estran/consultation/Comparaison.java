package fr.estran.consultation;

import fr.estran.commun.Periode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a period is compared with. */
enum Comparaison {
    AN,
    AVANT,
    RIEN;

    @Nullable Periode de(Periode periode) {
        return switch (this) {
            case AN -> periode.unAnAvant();
            case AVANT -> periode.precedente();
            case RIEN -> null;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Comparaison> de(String code) {
        return Arrays.stream(values())
                .filter(comparaison -> comparaison.code().equals(code))
                .findFirst();
    }
}
