package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of records made larger for a benchmark: the same service many times over, in one town.
 *
 * <p>Each copy has people, venues, counsellors and sessions of its own; districts, themes and holidays are shared.
 */
record DossierGrossi(List<Porte> portes) {

    void ecrire(Path modele, Path sortie, int fois) throws IOException {
        ecrire(modele, modele, sortie, fois);
    }

    /** @param debut what the first copy is made of: the model, and what is said once of the whole town */
    void ecrire(Path debut, Path modele, Path sortie, int fois) throws IOException {
        Files.createDirectories(sortie);
        var structure = Files.readString(debut.resolve("structure.csv"));
        Files.writeString(
                sortie.resolve("structure.csv"), structure.replace("Ville de ", "Ville ×%d de ".formatted(fois)));
        for (var fichier :
                portes.stream().flatMap(porte -> porte.fichiers().stream()).toList()) {
            var premier = debut.resolve(fichier.nomComplet());
            if (Files.exists(premier)) {
                ecrire(
                        fichier,
                        premier,
                        modele.resolve(fichier.nomComplet()),
                        sortie.resolve(fichier.nomComplet()),
                        fois);
            }
        }
    }

    /** The id by which the folder knows this row, or another. */
    private static boolean nommeUneLigne(Colonne colonne) {
        return colonne.champ().equals("reference")
                || colonne.renvoi() != null && colonne.renvoi().parReference();
    }

    private static void ecrire(Fichier fichier, Path premier, Path modele, Path sortie, int fois) throws IOException {
        var propres = fichier.colonnes().stream()
                .filter(DossierGrossi::nommeUneLigne)
                .map(Colonne::nom)
                .collect(Collectors.toSet());
        try (var csv = CsvWriter.builder().build(sortie, UTF_8)) {
            var colonnes = entete(premier);
            csv.writeRecord(colonnes);
            copier(premier, csv, colonnes, propres, 1);
            for (int copie = 2; copie <= (propres.isEmpty() || !Files.exists(modele) ? 1 : fois); copie++) {
                copier(modele, csv, colonnes, propres, copie);
            }
        }
    }

    private static List<String> entete(Path modele) throws IOException {
        try (var lignes = CsvReader.builder().ofCsvRecord(modele)) {
            return lignes.iterator().next().getFields();
        }
    }

    private static void copier(Path modele, CsvWriter csv, List<String> colonnes, Set<String> propres, int copie)
            throws IOException {
        try (var lignes = CsvReader.builder().ofNamedCsvRecord(modele)) {
            for (var ligne : lignes) {
                csv.writeRecord(cellules(ligne, colonnes, propres, copie));
            }
        }
    }

    private static List<String> cellules(NamedCsvRecord ligne, List<String> colonnes, Set<String> propres, int copie) {
        return colonnes.stream()
                .map(colonne -> cellule(colonne, ligne.findField(colonne).orElse(""), propres, copie))
                .toList();
    }

    /** A service has one sheet of its own, however large its town. */
    private static String cellule(String nom, String valeur, Set<String> propres, int copie) {
        if (nom.equals("du_service") && copie > 1) {
            return "";
        }
        return propres.contains(nom) && !valeur.isEmpty() ? valeur + "-" + copie : valeur;
    }
}
