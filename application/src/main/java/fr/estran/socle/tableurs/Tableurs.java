package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.estran.socle.commun.Tableur;
import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads a sheet, whatever it is: by what the file holds, not by how it is named. */
public final class Tableurs {

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
            switch (Signature.de(fichier)) {
                case RIEN -> throw new FeuilleRefusee(RefusDeFeuille.VIDE);
                case OLE -> throw new FeuilleRefusee(FichierOle.refus(fichier));
                case AUTRE -> {
                    LectureCsv.lire(fichier, bornes, compte);
                    return compte.lue();
                }
                case ZIP -> {}
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

    /** The container of the old Excel, in which the new one puts what a password closes. Its names are written in two bytes a letter. */
    static final class FichierOle {

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

    /** A CSV, whatever parts its cells and however its letters are written. */
    static final class LectureCsv {

        private LectureCsv() {}

        static void lire(Path fichier, Bornes bornes, CompteDeLecture compte) throws IOException, FeuilleRefusee {
            compte.veut("");
            var ecriture =
                    EcritureCsv.de(fichier).orElseThrow(() -> new FeuilleRefusee(RefusDeFeuille.PAS_UNE_FEUILLE));
            try (var lettres = ecriture.ouvrir(fichier);
                    var lecteur = CsvReader.builder()
                            .fieldSeparator(ecriture.separateur())
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .maxBufferSize(bornes.cellule() * 16)
                            .ofCsvRecord(lettres)) {
                lire(lecteur.iterator(), compte);
                if (lettres.guillemetOuvert()) {
                    throw new FeuilleRefusee(RefusDeFeuille.ABIME);
                }
            } catch (CharacterCodingException e) {
                throw new FeuilleRefusee(RefusDeFeuille.ABIME);
            }
        }

        private static void lire(Iterator<CsvRecord> lignes, CompteDeLecture compte)
                throws IOException, FeuilleRefusee {
            while (suivante(lignes)) {
                var lue = lignes.next();
                compte.ligne(
                        (int) lue.getStartingLineNumber(),
                        lue.getFields().stream()
                                .map(Tableur::rendu)
                                .map(Cellule::texte)
                                .toList());
            }
        }

        private static boolean suivante(Iterator<CsvRecord> lignes) throws IOException, FeuilleRefusee {
            try {
                return lignes.hasNext();
            } catch (CsvParseException e) {
                throw new FeuilleRefusee(RefusDeFeuille.ABIME);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
