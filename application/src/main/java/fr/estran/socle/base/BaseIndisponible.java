package fr.estran.socle.base;

import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Without its database the application does not start: its message is a sentence for whoever tried. */
public abstract sealed class BaseIndisponible extends RuntimeException
        permits BaseInjoignable, BaseTropRecente, CopieImpossible, DejaEnMarche, PertesAAgreer, VersionTropAncienne {

    private static final Messages PHRASES = Messages.de("socle/base");

    BaseIndisponible(String cle, Map<String, String> valeurs, @Nullable Throwable cause) {
        super(PHRASES.dire(cle, valeurs), cause);
    }

    /** Whether it will be so at the next start too, until somebody has changed something. */
    public boolean pourDeBon() {
        return false;
    }
}
