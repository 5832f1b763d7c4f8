package fr.estran.socle.base;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new version would change could not be copied first: nothing is changed. */
final class CopieImpossible extends BaseIndisponible {

    CopieImpossible(Path lieu, @Nullable Throwable cause) {
        super("copie_impossible", Map.of("lieu", lieu.toString()), cause);
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }
}
