package fr.estran.bilan.consultation;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Periode;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a period is compared with. */
enum Comparaison implements Code {
    AN,
    AVANT,
    RIEN;

    /** For a period that is not over, as many days as have gone by. */
    @Nullable Periode de(Periode periode, Periode passee) {
        return switch (this) {
            case AN -> passee.unAnAvant();
            case AVANT ->
                passee.equals(periode)
                        ? periode.precedente()
                        : periode.precedente().auPlus(passee);
            case RIEN -> null;
        };
    }

    static Optional<Comparaison> de(String code) {
        return Arrays.stream(values())
                .filter(comparaison -> comparaison.code().equals(code))
                .findFirst();
    }
}
