package fr.estran.tableurs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a sheet, whatever it is: by what the file holds, not by how it is named. */
public final class Tableurs {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** What stands first in the zip of an <code>.xlsx</code> or of an <code>.ods</code>, whichever program wrote it. */
    private static final List<String> DEBUTS = List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype");

    private Tableurs() {}

    /**
     * Rows are received while they are read: where the end is a refusal, what was received is to be forgotten.
     *
     * @throws IOException where the disk fails; a file that is not as it should be is a {@link LectureDeFeuille.Refusee}
     */
    public static LectureDeFeuille lire(Path fichier, ReceptionDeLignes reception) throws IOException {
        return lire(fichier, reception, Bornes.HABITUELLES);
    }

    static LectureDeFeuille lire(Path fichier, ReceptionDeLignes reception, Bornes bornes) throws IOException {
        var compte = new CompteDeLecture(bornes, reception);
        try {
            var debut = debut(fichier);
            if (debut.length == 0) {
                throw new FeuilleRefusee(RefusDeFeuille.VIDE);
            }
            if (commencePar(debut, OLE)) {
                throw new FeuilleRefusee(FichierOle.refus(fichier));
            }
            if (!commencePar(debut, ZIP)) {
                LectureCsv.lire(fichier, bornes, compte);
                return compte.lue();
            }
            return switch (PaquetDeFeuille.controler(fichier, bornes)) {
                case XLSX -> {
                    LectureXlsx.lire(fichier, compte);
                    yield compte.lue();
                }
                case ODS -> {
                    LectureOds.lire(fichier, bornes, compte);
                    yield compte.lue();
                }
                case CSV -> throw new FeuilleRefusee(RefusDeFeuille.PAS_UNE_FEUILLE);
            };
        } catch (FeuilleRefusee refuse) {
            return new LectureDeFeuille.Refusee(refuse.refus());
        }
    }

    /** By how it begins, and without reading more: whether a zip is a workbook, and no archive of other files. */
    public static boolean estUnClasseur(Path fichier) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(fichier))) {
            var premiere = zip.getNextEntry();
            return premiere != null && DEBUTS.stream().anyMatch(premiere.getName()::startsWith);
        } catch (ZipException e) {
            return false;
        }
    }

    private static byte[] debut(Path fichier) throws IOException {
        try (var octets = Files.newInputStream(fichier)) {
            return octets.readNBytes(OLE.length);
        }
    }

    private static boolean commencePar(byte[] debut, byte[] signature) {
        return debut.length >= signature.length
                && Arrays.equals(debut, 0, signature.length, signature, 0, signature.length);
    }
}
