package fr.estran.echanges;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.estran.dossier.Colonne;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file cell by cell: what a cell may hold is checked here, what ties rows together is checked later. */
class LectureFichier {

    private static final char BOM = '\uFEFF';

    private final Fichier fichier;
    private final ZoneId fuseau;
    private final Constats constats;

    LectureFichier(Fichier fichier, ZoneId fuseau, Constats constats) {
        this.fichier = fichier;
        this.fuseau = fuseau;
        this.constats = constats;
    }

    /** Receives each row, its values in the order of the form's columns; a cell that was refused is null. */
    interface Lignes {

        void recevoir(long ligne, @Nullable String[] valeurs);
    }

    void lire(Path chemin, InputStream octets, Lignes lignes) throws IOException {
        try (var lecteur = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(octets, UTF_8.newDecoder()))) {
            lire(lecteur.iterator(), lignes);
        } catch (CsvParseException e) {
            refuser("fichier.illisible", Map.of());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            direLOctet(chemin);
        }
    }

    private void lire(Iterator<CsvRecord> enregistrements, Lignes lignes) {
        if (!enregistrements.hasNext()) {
            refuser("fichier.vide", Map.of());
            return;
        }
        var places = places(enregistrements.next());
        if (places == null) {
            return;
        }
        while (enregistrements.hasNext()) {
            lireLaLigne(enregistrements.next(), places, lignes);
        }
    }

    /** Where each column of the form stands in the file (-1: it is not there), or null where the header is refused. */
    private int @Nullable [] places(CsvRecord entete) {
        var noms = entete.getFields().stream()
                .map(nom -> nom.replace(String.valueOf(BOM), "").strip())
                .toList();
        if (noms.size() == 1 && noms.getFirst().contains(";")) {
            refuser("fichier.point_virgule", Map.of());
            return null;
        }
        var avant = constats.erreurs();
        noms.stream()
                .filter(nom -> fichier.colonne(nom).isEmpty())
                .forEach(nom -> refuser("fichier.colonne_inconnue", Map.of("colonne", nom)));
        noms.stream()
                .filter(nom -> noms.indexOf(nom) != noms.lastIndexOf(nom))
                .distinct()
                .forEach(nom -> refuser("fichier.colonne_repetee", Map.of("colonne", nom)));
        fichier.colonnes().stream()
                .filter(colonne -> colonne.requise() && !noms.contains(colonne.nom()))
                .forEach(colonne -> refuser("fichier.colonne_manquante", Map.of("colonne", colonne.nom())));
        return constats.erreurs() > avant
                ? null
                : fichier.colonnes().stream()
                        .mapToInt(colonne -> noms.indexOf(colonne.nom()))
                        .toArray();
    }

    private void lireLaLigne(CsvRecord enregistrement, int[] places, Lignes lignes) {
        var ligne = enregistrement.getStartingLineNumber();
        var attendues = Arrays.stream(places).max().orElse(-1) + 1;
        var presentes = Arrays.stream(places).filter(place -> place >= 0).count();
        if (enregistrement.getFieldCount() != presentes) {
            constats.refuserLaLigne(
                    fichier,
                    ligne,
                    "ligne.nombre_de_cellules",
                    Map.of("attendues", attendues, "lues", enregistrement.getFieldCount()));
            return;
        }
        var valeurs = new @Nullable String[places.length];
        for (int i = 0; i < places.length; i++) {
            var cellule =
                    places[i] < 0 ? "" : enregistrement.getField(places[i]).strip();
            valeurs[i] = lireLaCellule(ligne, fichier.colonnes().get(i), cellule);
        }
        lignes.recevoir(ligne, valeurs);
    }

    private @Nullable String lireLaCellule(long ligne, Colonne colonne, String cellule) {
        if (cellule.isEmpty()) {
            if (colonne.requise()) {
                constats.refuserLaCellule(fichier, ligne, colonne, null);
            }
            return null;
        }
        if (cellule.length() > Nature.LONGUEUR_MAXIMALE) {
            var limite = Map.of("n", cellule.length(), "maximum", Nature.LONGUEUR_MAXIMALE);
            constats.refuserLaCellule(fichier, ligne, colonne.nom(), "attendu.longueur", limite, cellule);
            return null;
        }
        var valeur = colonne.nature().lire(cellule, fuseau);
        if (valeur == null) {
            constats.refuserLaCellule(fichier, ligne, colonne, cellule);
        }
        return valeur;
    }

    private void direLOctet(Path chemin) throws IOException {
        var octet = OctetInvalide.dans(chemin);
        refuser("fichier.encodage", Map.of("rang", "" + octet.rang(), "octet", "%02X".formatted(octet.valeur())));
    }

    private void refuser(String message, Map<String, ?> valeurs) {
        constats.refuserLeFichier(fichier.nomComplet(), message, valeurs);
    }
}
