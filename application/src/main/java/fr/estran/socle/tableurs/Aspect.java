package fr.estran.socle.tableurs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What a file is meant to be, as far as one sees without reading it: where a folder of records may come, a sheet may. */
public enum Aspect {
    CLASSEUR,

    /** A zip of other files. */
    ARCHIVE,

    /** A text, or anything. */
    AUTRE;

    private static final int ENTREES = 2_000;

    /** What stands first in the zip of a workbook, whichever program wrote it. */
    private static final List<String> DEBUTS = List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype");

    public static Aspect de(Path fichier) throws IOException {
        return switch (Signature.de(fichier)) {
            case OLE -> CLASSEUR;
            case RIEN, AUTRE -> AUTRE;
            case ZIP -> SommaireDeZip.enAPlusDe(fichier, ENTREES) ? ARCHIVE : dUnZip(fichier);
        };
    }

    private static Aspect dUnZip(Path fichier) throws IOException {
        try (var zip = PaquetDeFeuille.ouvrir(fichier)) {
            var noms = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            var classeur = noms.contains("[Content_Types].xml")
                    || noms.contains("xl/workbook.xml")
                    || noms.containsAll(Set.of("mimetype", "content.xml"));
            return classeur ? CLASSEUR : ARCHIVE;
        } catch (FeuilleRefusee coupe) {
            return dUnZipCoupe(fichier);
        }
    }

    /** Its list of contents, which is at the end, is lost: its first name is left. */
    private static Aspect dUnZipCoupe(Path fichier) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(fichier))) {
            var premiere = zip.getNextEntry();
            return premiere != null && DEBUTS.stream().anyMatch(premiere.getName()::startsWith) ? CLASSEUR : ARCHIVE;
        } catch (ZipException e) {
            return ARCHIVE;
        }
    }
}
