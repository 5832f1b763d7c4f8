package fr.estran.socle.tableurs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Of how many entries a zip says to be: what reads its list of contents holds all of it in memory. */
public final class SommaireDeZip {

    private static final byte[] ENTREE = {'P', 'K', 1, 2};
    private static final int TAMPON = 64 * 1024;

    private SommaireDeZip() {}

    /** Counted on the bytes, wherever they stand. */
    public static boolean enAPlusDe(Path zip, int entrees) throws IOException {
        int vues = 0;
        int suivies = 0;
        try (var octets = Files.newInputStream(zip)) {
            var tampon = new byte[TAMPON];
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                for (int i = 0; i < lus; i++) {
                    suivies = tampon[i] == ENTREE[suivies] ? suivies + 1 : tampon[i] == 'P' ? 1 : 0;
                    if (suivies == ENTREE.length) {
                        vues++;
                        suivies = 0;
                    }
                }
            }
        }
        return vues > entrees;
    }
}
