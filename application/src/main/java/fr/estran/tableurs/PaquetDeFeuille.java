package fr.estran.tableurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;

/**
 * The zip that an <code>.xlsx</code> or an <code>.ods</code> is. All that will be read of it is let out once and thrown away,
 * so that whatever reads it afterwards meets no surprise.
 */
final class PaquetDeFeuille {

    private static final int ENTREES = 2_000;
    private static final int GONFLEMENT = 200;
    private static final long MEGAOCTET = 1024L * 1024;
    private static final int TAMPON = 64 * 1024;
    private static final String CHIFFREMENT = "encryption-data";

    private PaquetDeFeuille() {}

    static Sorte controler(Path fichier, Bornes bornes) throws IOException, FeuilleRefusee {
        try (var zip = ouvrir(fichier)) {
            var noms = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            if (noms.size() > ENTREES) {
                throw new FeuilleRefusee(RefusDeFeuille.GONFLE);
            }
            if (noms.stream().anyMatch(nom -> nom.endsWith("vbaProject.bin"))) {
                throw new FeuilleRefusee(RefusDeFeuille.MACROS);
            }
            if (noms.contains("xl/workbook.xml")) {
                controlerXlsx(zip, bornes);
                return Sorte.XLSX;
            }
            if (noms.contains("content.xml") && estUneFeuilleOds(zip)) {
                refuserUnOdsChiffre(zip);
                laisserSortir(zip, zip.getEntry("content.xml"), bornes.taille(), new ColonnesSages(false));
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

    private static void controlerXlsx(ZipFile zip, Bornes bornes) throws FeuilleRefusee {
        long reste = bornes.taille();
        for (var entree : Collections.list(zip.getEntries())) {
            var nom = entree.getName();
            if (nom.endsWith(".xml") || nom.endsWith(".rels")) {
                var borne = nom.endsWith("sharedStrings.xml") ? Math.min(reste, bornes.textes()) : reste;
                reste -= laisserSortir(zip, entree, borne, new ColonnesSages(nom.contains("worksheets/")));
            }
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

    private static long laisserSortir(ZipFile zip, ZipArchiveEntry entree, long borne, ColonnesSages colonnes)
            throws FeuilleRefusee {
        if (entree.getGeneralPurposeBit().usesEncryption()) {
            throw new FeuilleRefusee(RefusDeFeuille.MOT_DE_PASSE);
        }
        try (var octets = zip.getInputStream(entree)) {
            var tampon = new byte[TAMPON];
            long sortis = 0;
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                sortis += lus;
                if (sortis > borne) {
                    throw new FeuilleRefusee(RefusDeFeuille.TROP_GROS);
                }
                refuserCeQuiGonfle(octets, sortis);
                colonnes.suivre(tampon, lus);
            }
            return sortis;
        } catch (IOException | RuntimeException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    private static void refuserCeQuiGonfle(InputStream octets, long sortis) throws FeuilleRefusee {
        if (sortis > MEGAOCTET
                && octets instanceof InputStreamStatistics mesure
                && sortis > GONFLEMENT * mesure.getCompressedCount()) {
            throw new FeuilleRefusee(RefusDeFeuille.GONFLE);
        }
    }
}
