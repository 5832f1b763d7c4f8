package fr.estran.personnes.vieprivee;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.StructureCourante;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is left of an id or a reference once it is to be known again and no longer read. */
final class Empreintes {

    private Empreintes() {}

    /** In the name of a structure. */
    static String de(Object idOuReference) {
        try {
            var structure = StructureCourante.siConnue().orElseThrow().valeur();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((structure + ":" + idOuReference).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
