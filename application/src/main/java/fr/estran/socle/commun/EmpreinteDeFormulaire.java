package fr.estran.socle.commun;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a form was made from, in few signs: whether it still is so is seen when the form comes back. */
public final class EmpreinteDeFormulaire {

    private EmpreinteDeFormulaire() {}

    public static String de(String dit) {
        return UUID.nameUUIDFromBytes(dit.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
