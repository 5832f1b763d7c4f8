package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip that an <code>.xlsx</code> or an <code>.ods</code> is. All of it is let out once and thrown away,
 * so that whatever reads it afterwards meets no surprise.
 */
final class PaquetDeFeuille {

    private static final int ENTREES = 2_000;
    private static final long MEGAOCTET = 1024L * 1024;
    private static final String CHIFFREMENT = "encryption-data";

    private PaquetDeFeuille() {}

    static Sorte controler(Path fichier, Bornes bornes) throws IOException, FeuilleRefusee {
        if (SommaireDeZip.enAPlusDe(fichier, ENTREES)) {
            throw new FeuilleRefusee(RefusDeFeuille.GONFLE);
        }
        try (var zip = ouvrir(fichier)) {
            var noms = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            if (noms.stream().anyMatch(nom -> nom.endsWith("vbaProject.bin"))) {
                throw new FeuilleRefusee(RefusDeFeuille.MACROS);
            }
            if (noms.contains("xl/workbook.xml")) {
                controlerXlsx(zip, bornes);
                return Sorte.XLSX;
            }
            if (noms.contains("content.xml") && estUneFeuilleOds(zip)) {
                refuserUnOdsChiffre(zip);
                controler(zip, zip.getEntry("content.xml"), bornes.taille(), bornes.taille(), true);
                return Sorte.ODS;
            }
            throw new FeuilleRefusee(RefusDeFeuille.PAS_UNE_FEUILLE);
        }
    }

    static ZipFile ouvrir(Path fichier) throws FeuilleRefusee {
        try {
            return ZipFile.builder().setPath(fichier).setCharset(UTF_8).get();
        } catch (IOException | RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    /** Whatever they are called: what is in the file says which of them is a sheet, and which holds the texts. */
    private static void controlerXlsx(ZipFile zip, Bornes bornes) throws FeuilleRefusee {
        long reste = bornes.taille();
        long textes = bornes.textes();
        for (var entree : Collections.list(zip.getEntries())) {
            var sortie = controler(zip, entree, reste, textes, false);
            reste -= sortie.taille();
            textes -= sortie.textes();
        }
    }

    private static boolean estUneFeuilleOds(ZipFile zip) throws FeuilleRefusee {
        var type = zip.getEntry("mimetype");
        return type == null || texte(zip, type).startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    private static void refuserUnOdsChiffre(ZipFile zip) throws FeuilleRefusee {
        var sommaire = zip.getEntry("META-INF/manifest.xml");
        if (sommaire != null && texte(zip, sommaire).contains(CHIFFREMENT)) {
            throw new FeuilleRefusee(RefusDeFeuille.MOT_DE_PASSE);
        }
    }

    /** The beginning of a small entry. */
    private static String texte(ZipFile zip, ZipArchiveEntry entree) throws FeuilleRefusee {
        try (var octets = zip.getInputStream(entree)) {
            return new String(octets.readNBytes((int) MEGAOCTET), UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    private record Sortie(long taille, long textes) {}

    private static Sortie controler(ZipFile zip, ZipArchiveEntry entree, long borne, long textes, boolean xml)
            throws FeuilleRefusee {
        if (entree.getGeneralPurposeBit().usesEncryption()) {
            throw new FeuilleRefusee(RefusDeFeuille.MOT_DE_PASSE);
        }
        try (var octets = new OctetsMesures(zip.getInputStream(entree), borne, ControleXml.RANGEE)) {
            var retenus = ControleXml.parcourir(octets, textes, xml);
            return new Sortie(octets.sortis(), retenus);
        } catch (IOException | RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    /** In which form a sheet comes. */
    enum Sorte {
        XLSX,
        ODS,
        CSV
    }
}
