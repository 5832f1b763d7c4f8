package fr.estran.echanges.dossiers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.estran.socle.commun.Tableur;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Nature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The same records as one workbook, a sheet for each file: to be looked at; what comes in again is the folder. */
@Component
record ClasseurDesReleves(FormeDuDossier forme) {

    private static final int NOM_AU_PLUS = 31;
    private static final int PAR_FOIS = 1_000;

    /** As many signs as a cell of a spreadsheet may hold. */
    private static final int CELLULE = 32_767;

    void ecrire(Path zip, OutputStream vers) throws IOException {
        try (var archive = new ZipFile(zip.toFile());
                var classeur = new Workbook(vers, "Estran", "1.0")) {
            for (var entree : Collections.list(archive.entries())) {
                var nom = entree.getName().replaceFirst("\\.csv$", "");
                var feuille = classeur.newWorksheet(nom.substring(0, Math.min(nom.length(), NOM_AU_PLUS)));
                try (var lignes = CsvReader.builder()
                        .fieldSeparator(Exportation.SEPARATEUR)
                        .detectBomHeader(true)
                        .ofCsvRecord(archive.getInputStream(entree), StandardCharsets.UTF_8)) {
                    ecrire(nom, lignes, feuille);
                }
                feuille.finish();
            }
        }
    }

    private void ecrire(String nom, CsvReader<CsvRecord> lignes, Worksheet feuille) {
        var natures = new ArrayList<Optional<Nature>>();
        int ligne = 0;
        for (var lue : lignes) {
            for (int place = 0; place < lue.getFieldCount(); place++) {
                var cellule = Tableur.rendu(lue.getField(place));
                if (ligne == 0) {
                    natures.add(nature(nom, cellule));
                    feuille.value(ligne, place, cellule);
                    feuille.style(ligne, place).bold().set();
                } else if (!cellule.isEmpty()) {
                    ecrire(feuille, ligne, place, natures.get(place), cellule);
                }
            }
            if (++ligne % PAR_FOIS == 0) {
                vider(feuille);
            }
        }
        feuille.freezePane(0, 1);
    }

    /** What looks like a day and is none is a text, as somebody wrote it; a picture is longer than what a cell may hold. */
    private static void ecrire(Worksheet feuille, int ligne, int place, Optional<Nature> nature, String cellule) {
        try {
            typer(feuille, ligne, place, nature, cellule);
        } catch (DateTimeException e) {
            feuille.value(ligne, place, cellule);
        }
    }

    private static void typer(Worksheet feuille, int ligne, int place, Optional<Nature> nature, String cellule) {
        if (cellule.matches("\\d{4}-\\d{2}-\\d{2}")) {
            feuille.value(ligne, place, LocalDate.parse(cellule));
            feuille.style(ligne, place).format("dd/mm/yyyy").set();
        } else if (cellule.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?")) {
            feuille.value(ligne, place, LocalDateTime.parse(cellule.replace(' ', 'T')));
            feuille.style(ligne, place).format("dd/mm/yyyy hh:mm").set();
        } else if (nature.filter(Nature.Nombre.class::isInstance).isPresent()) {
            feuille.value(ligne, place, new BigDecimal(cellule));
        } else {
            feuille.value(ligne, place, cellule.length() > CELLULE ? "" : cellule);
        }
    }

    private static void vider(Worksheet feuille) {
        try {
            feuille.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Nature> nature(String fichier, String colonne) {
        return Optional.ofNullable(forme.fichiers().get(fichier))
                .map(connu -> connu.colonnes())
                .orElse(List.<Colonne>of())
                .stream()
                .filter(connue -> connue.nom().equals(colonne))
                .map(Colonne::nature)
                .findFirst();
    }
}
