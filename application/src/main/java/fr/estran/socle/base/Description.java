package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.Properties;

/**
 * The first thing in an archive: when it was made, and what can read it.
 *
 * @param version of the tables in it: that of their last migration; empty in the first form
 */
record Description(int forme, Instant priseLe, String version) {

    static final String NOM = "description.properties";

    /** Tables, as text. The first form was the files of the server, with what was erased still in them. */
    static final int FORME = 2;

    byte[] octets() {
        return """
                # Estran, sauvegarde de la base
                format=%d
                prise_le=%s
                version=%s
                """.formatted(forme, priseLe, version).getBytes(UTF_8);
    }

    static Description lire(byte[] octets) throws IOException {
        var lues = new Properties();
        lues.load(new InputStreamReader(new ByteArrayInputStream(octets), UTF_8));
        return new Description(
                Integer.parseInt(lues.getProperty("format")),
                Instant.parse(lues.getProperty("prise_le")),
                lues.getProperty("version", ""));
    }
}
