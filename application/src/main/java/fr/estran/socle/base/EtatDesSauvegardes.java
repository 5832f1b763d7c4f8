package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What became of the backups of a database, told beside it by the command that makes them: it runs apart from the service.
 *
 * @param derniere the moment of the last one that was made whole; nothing where none was
 * @param dernierEssai when one was last put back aside, to see whether it can be
 * @param essaiReussi whether all of it came back then
 */
public record EtatDesSauvegardes(
        @Nullable Instant derniere, @Nullable Instant dernierEssai, boolean essaiReussi) {

    /** @param dossier of the database, as its settings have it: that of an outside server too has things beside it */
    public static EtatDesSauvegardes lire(Path dossier) throws IOException {
        var fichier = fichier(dossier);
        var dits = new Properties();
        if (Files.exists(fichier)) {
            dits.load(new StringReader(Files.readString(fichier, UTF_8)));
        }
        return new EtatDesSauvegardes(
                moment(dits, "derniere"),
                moment(dits, "dernier_essai"),
                Boolean.parseBoolean(dits.getProperty("essai_reussi")));
    }

    EtatDesSauvegardes apresUneSauvegarde(Instant quand) {
        return new EtatDesSauvegardes(quand, dernierEssai, essaiReussi);
    }

    EtatDesSauvegardes apresUnEssai(Instant quand, boolean reussi) {
        return new EtatDesSauvegardes(derniere, quand, reussi);
    }

    /** Whole, or as it was. */
    void ecrire(Path dossier) throws IOException {
        var fichier = fichier(dossier);
        var ebauche = Files.createTempFile(
                Files.createDirectories(fichier.resolveSibling("")),
                ".estran-",
                ".etat",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(ebauche, """
                    derniere=%s
                    dernier_essai=%s
                    essai_reussi=%s
                    """.formatted(dit(derniere), dit(dernierEssai), essaiReussi));
            Renommage.durable(ebauche, fichier, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(ebauche);
        }
    }

    private static Path fichier(Path dossier) {
        var entier = dossier.toAbsolutePath().normalize();
        return entier.resolveSibling(entier.getFileName() + ".sauvegardes");
    }

    private static @Nullable Instant moment(Properties dits, String nom) {
        return Optional.of(dits.getProperty(nom, ""))
                .filter(dit -> !dit.isEmpty())
                .map(Instant::parse)
                .orElse(null);
    }

    private static String dit(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
