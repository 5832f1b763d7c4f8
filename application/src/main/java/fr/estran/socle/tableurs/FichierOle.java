package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of the old Excel, in which the new one puts what a password closes. Its names are written in two bytes a letter. */
final class FichierOle {

    private static final byte[] CHIFFRE = "EncryptedPackage".getBytes(UTF_16LE);

    private FichierOle() {}

    static RefusDeFeuille refus(Path fichier) throws IOException {
        try (var octets = new BufferedInputStream(Files.newInputStream(fichier))) {
            int suivis = 0;
            for (int lu = octets.read(); lu >= 0; lu = octets.read()) {
                suivis = (byte) lu == CHIFFRE[suivis] ? suivis + 1 : (byte) lu == CHIFFRE[0] ? 1 : 0;
                if (suivis == CHIFFRE.length) {
                    return RefusDeFeuille.MOT_DE_PASSE;
                }
            }
        }
        return RefusDeFeuille.ANCIEN_EXCEL;
    }
}
