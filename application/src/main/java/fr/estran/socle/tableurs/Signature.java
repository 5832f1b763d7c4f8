package fr.estran.socle.tableurs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** By which bytes a file begins. */
enum Signature {
    RIEN(),
    ZIP('P', 'K'),
    /** Of the old Excel, and of what a password closes. */
    OLE(0xd0, 0xcf, 0x11, 0xe0),
    AUTRE();

    private final byte[] octets;

    Signature(int... octets) {
        this.octets = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            this.octets[i] = (byte) octets[i];
        }
    }

    static Signature de(Path fichier) throws IOException {
        try (var lus = Files.newInputStream(fichier)) {
            var debut = lus.readNBytes(OLE.octets.length);
            return debut.length == 0 ? RIEN : ZIP.commence(debut) ? ZIP : OLE.commence(debut) ? OLE : AUTRE;
        }
    }

    private boolean commence(byte[] debut) {
        return debut.length >= octets.length && Arrays.equals(debut, 0, octets.length, octets, 0, octets.length);
    }
}
