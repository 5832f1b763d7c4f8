package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a session whose counsellor cannot come. */
public sealed interface Suite {

    record Annuler() implements Suite {}

    record Confier(ConseillerId a) implements Suite {}

    /** The others who hold it hold it alone. */
    record SansMoi() implements Suite {}

    /** It is held after all, as it was: by telephone, from home. */
    record Garder() implements Suite {}

    private static Optional<ConseillerId> apres(String dite) {
        return LectureDeSaisie.id(dite.substring("confier-".length()), ConseillerId::new);
    }

    static Optional<Suite> lire(@Nullable String dite) {
        return switch (LectureDeSaisie.texteOuRien(dite)) {
            case "annuler" -> Optional.of(new Annuler());
            case "sans_moi" -> Optional.of(new SansMoi());
            case "garder" -> Optional.of(new Garder());
            case String autre when autre.startsWith("confier-") -> apres(autre).map(Confier::new);
            default -> Optional.empty();
        };
    }

    /** As a form holds it. */
    default String code() {
        return switch (this) {
            case Annuler _ -> "annuler";
            case Confier(var a) -> "confier-" + a;
            case SansMoi _ -> "sans_moi";
            case Garder _ -> "garder";
        };
    }
}
