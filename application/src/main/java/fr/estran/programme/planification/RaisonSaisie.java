package fr.estran.programme.planification;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why something of the programme changes, in a few words that are kept, and told to those who come. */
public final class RaisonSaisie {

    private static final int LONGUEUR = 200;

    private RaisonSaisie() {}

    /** @param relue as it was when it was asked whether it may be kept */
    public static void verifier(
            String champ, @Nullable String raison, @Nullable String relue, Map<String, String> fautes, Messages m) {
        if (raison != null && raison.length() > LONGUEUR) {
            fautes.put(champ, m.dire("gestion.faute.longueur", "n", LONGUEUR));
        } else {
            TexteSensible.avertir(raison, relue).ifPresent(phrase -> fautes.put(champ, phrase));
        }
    }
}
