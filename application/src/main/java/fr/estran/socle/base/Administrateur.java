package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;

/** Of an embedded server: the one whom no rule binds, and who is nobody but ourselves. */
record Administrateur(int port, String motDePasse) {

    static final String NOM = "postgres";

    /** The file that holds it. */
    static final String MOT_DE_PASSE = "mot-de-passe";

    /** Made at the first start of the server of a folder; only the owner of the folder can read it. */
    static String motDePasse(Path lieu) throws IOException {
        var fichier = lieu.resolve(MOT_DE_PASSE);
        if (!Files.exists(fichier)) {
            var octets = new byte[24];
            new SecureRandom().nextBytes(octets);
            var ebauche = lieu.resolve(MOT_DE_PASSE + ".ebauche");
            Files.deleteIfExists(ebauche);
            Files.createFile(
                    ebauche, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(ebauche, Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
            Files.move(ebauche, fichier, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(fichier);
    }

    String url(String base) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, base);
    }

    Connection connecter(String base) throws SQLException {
        return DriverManager.getConnection(url(base), NOM, motDePasse);
    }
}
