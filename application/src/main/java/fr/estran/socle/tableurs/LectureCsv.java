package fr.estran.socle.tableurs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.estran.socle.commun.Tableur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;

/** A CSV, whatever parts its cells and however its letters are written. */
final class LectureCsv {

    private LectureCsv() {}

    static void lire(Path fichier, Bornes bornes, CompteDeLecture compte) throws IOException, FeuilleRefusee {
        compte.veut("");
        var ecriture = EcritureCsv.de(fichier).orElseThrow(() -> new FeuilleRefusee(RefusDeFeuille.PAS_UNE_FEUILLE));
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

    private static void lire(Iterator<CsvRecord> lignes, CompteDeLecture compte) throws IOException, FeuilleRefusee {
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
