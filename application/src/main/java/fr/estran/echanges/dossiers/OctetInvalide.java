package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first byte of a file that is not UTF-8, where a spreadsheet saved it in another encoding.
 *
 * @param rang from 1
 */
record OctetInvalide(long rang, int valeur) {

    /** Reads the file anew: only a file already known to be wrong pays for it. */
    static OctetInvalide dans(Path fichier) throws IOException {
        try (var canal = Channels.newChannel(new BufferedInputStream(Files.newInputStream(fichier)))) {
            return chercher(canal);
        }
    }

    private static OctetInvalide chercher(ReadableByteChannel canal) throws IOException {
        var decodeur = UTF_8.newDecoder();
        var octets = ByteBuffer.allocate(64 * 1024);
        var lettres = CharBuffer.allocate(64 * 1024);
        long dejaLus = 0;
        while (true) {
            var fini = canal.read(octets) < 0;
            octets.flip();
            CoderResult resultat = decodeur.decode(octets, lettres.clear(), fini);
            if (resultat.isError()) {
                return new OctetInvalide(dejaLus + octets.position() + 1, octets.get(octets.position()) & 0xff);
            }
            if (fini) {
                throw new IOException("every byte is UTF-8");
            }
            dejaLus += octets.position();
            octets.compact();
        }
    }
}
