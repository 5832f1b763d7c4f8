package fr.estran.socle.base;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the class path once for each version. */
final class BinairesPostgres {

    /** Names a folder in which they are unpacked for all the databases of who makes many, as the tests do. */
    static final String EN_COMMUN = "estran.base.binaires";

    private BinairesPostgres() {}

    /** @param lieu held by us alone, unless it is the folder in common */
    static synchronized Path deposer(Path lieu) throws IOException {
        var commun = System.getProperty(EN_COMMUN);
        return commun == null
                ? deposer(lieu, "postgres.ebauche")
                : deposer(
                        Path.of(commun),
                        "postgres-%d.ebauche".formatted(ProcessHandle.current().pid()));
    }

    private static Path deposer(Path lieu, String nomEbauche) throws IOException {
        var dossier = lieu.resolve("postgres-" + empreinte());
        if (Files.exists(dossier)) {
            return dossier;
        }
        var ebauche = lieu.resolve(nomEbauche);
        effacer(ebauche);
        try (var archive = new TarArchiveInputStream(new XZInputStream(ouvrir()))) {
            for (var entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                deposer(archive, entree, ebauche);
            }
        }
        return nommer(ebauche, dossier);
    }

    /** In the folder in common, another may have been quicker. */
    private static Path nommer(Path ebauche, Path dossier) throws IOException {
        try {
            return Files.move(ebauche, dossier, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(dossier)) {
                throw e;
            }
            effacer(ebauche);
            return dossier;
        }
    }

    private static void deposer(TarArchiveInputStream archive, TarArchiveEntry entree, Path ebauche)
            throws IOException {
        var fichier = ebauche.resolve(entree.getName()).normalize();
        if (!fichier.startsWith(ebauche)) {
            throw new IOException("an entry of the archive leaves its folder");
        }
        if (entree.isDirectory()) {
            Files.createDirectories(fichier);
            return;
        }
        Files.createDirectories(fichier.getParent());
        if (entree.isSymbolicLink()) {
            Files.createSymbolicLink(fichier, Path.of(entree.getLinkName()));
            return;
        }
        Files.copy(archive, fichier);
        if ((entree.getMode() & 0100) != 0 && !fichier.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make a program of " + fichier);
        }
    }

    /** A folder beside that of a database, for what is tried aside; what a try left that was killed is gone. */
    static Path aCote(Path dossier, String pourquoi) throws IOException {
        var entier = dossier.toAbsolutePath().normalize();
        var aCote = entier.resolveSibling(entier.getFileName() + "." + pourquoi);
        effacer(aCote);
        return aCote;
    }

    static void effacer(Path racine) throws IOException {
        if (!Files.exists(racine)) {
            return;
        }
        try (var chemins = Files.walk(racine)) {
            for (var chemin : chemins.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(chemin);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String empreinte() throws IOException {
        var crc = new CRC32();
        try (var flux = ouvrir()) {
            crc.update(flux.readAllBytes());
        }
        return Long.toHexString(crc.getValue());
    }

    static String plateforme() throws IOException {
        return systeme() + "-" + architecture();
    }

    private static InputStream ouvrir() throws IOException {
        var nom = "/postgres-%s.txz".formatted(plateforme());
        var flux = BinairesPostgres.class.getResourceAsStream(nom);
        if (flux == null) {
            throw new FileNotFoundException("not on the class path: " + nom);
        }
        return new BufferedInputStream(flux);
    }

    private static String systeme() {
        var nom = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return nom.contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() throws IOException {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> throw new IOException("no PostgreSQL binaries for this processor");
        };
    }
}
