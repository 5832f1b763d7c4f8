package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in an archive: when it was made, and what can read it.
 *
 * @param version of the tables in it: the highest of their migrations; empty in the first form
 * @param ville whose rows alone are in it; else all that were in the database
 */
record Description(
        int forme,
        Instant priseLe,
        String version,
        @Nullable String ville) {

    static final String NOM = "description.properties";

    /** Tables, as text. The first form was the files of the server, with what was erased still in them. */
    static final int FORME = 2;

    /** The same of one town. A program that knows of none would take it for a whole database, in which all else is missing. */
    static final int FORME_D_UNE_VILLE = 3;

    static Description de(Instant priseLe, String version, @Nullable String ville) {
        return new Description(ville == null ? FORME : FORME_D_UNE_VILLE, priseLe, version, ville);
    }

    boolean connue() {
        return forme == FORME && ville == null || forme == FORME_D_UNE_VILLE && ville != null;
    }

    byte[] octets() {
        return """
                # Estran, sauvegarde de la base
                format=%d
                prise_le=%s
                version=%s
                %s""".formatted(forme, priseLe, version, ville == null ? "" : "ville=" + ville + "\n")
                .getBytes(UTF_8);
    }

    static Description lire(byte[] octets) throws IOException {
        var lues = new Properties();
        lues.load(new InputStreamReader(new ByteArrayInputStream(octets), UTF_8));
        return new Description(
                Integer.parseInt(lues.getProperty("format")),
                Instant.parse(lues.getProperty("prise_le")),
                lues.getProperty("version", ""),
                lues.getProperty("ville"));
    }
}
