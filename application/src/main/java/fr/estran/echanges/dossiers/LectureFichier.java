package fr.estran.echanges.dossiers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.estran.socle.commun.Tableur;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Redressement;
import fr.estran.socle.tableurs.EcritureCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one file cell by cell: what a cell may hold is checked here, what ties rows together is checked later. */
class LectureFichier {

    private final Fichier fichier;
    private final ZoneId fuseau;
    private final ConstatsDImport constats;

    LectureFichier(Fichier fichier, ZoneId fuseau, ConstatsDImport constats) {
        this.fichier = fichier;
        this.fuseau = fuseau;
        this.constats = constats;
    }

    /** Receives each row, its values in the order of the form's columns; a cell that was refused is null. */
    interface Lignes {

        void recevoir(long ligne, @Nullable String[] valeurs);
    }

    void lire(Path chemin, InputStream octets, Lignes lignes) throws IOException {
        var connue = EcritureCsv.dUnEntete(
                chemin, fichier.colonnes().stream().map(Colonne::nom).toList());
        if (connue.isEmpty()) {
            refuser("fichier.pas_un_texte", Map.of());
            return;
        }
        var ecriture = connue.get();
        if (ecriture.lettresDeWindows()) {
            constats.signalerDesLettresDeWindows(fichier);
        }
        try (var lettres = ecriture.ouvrir(octets);
                var lecteur = CsvReader.builder()
                        .fieldSeparator(ecriture.separateur())
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(lettres)) {
            lire(lecteur.iterator(), lignes);
            if (lettres.guillemetOuvert()) {
                refuser("fichier.guillemet_ouvert", Map.of());
            }
        } catch (CsvParseException e) {
            refuser("fichier.illisible", Map.of());
        } catch (CharacterCodingException e) {
            direLOctet(chemin);
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
        var attendues = Arrays.stream(places).max().orElse(-1) + 1;
        while (enregistrements.hasNext()) {
            lireLaLigne(enregistrements.next(), places, attendues, lignes);
        }
    }

    /** Where each column of the form stands in the file (-1: it is not there), or null where the header is refused. */
    private int @Nullable [] places(CsvRecord entete) {
        var cellules =
                entete.getFields().stream().map(LectureFichier::sansBlancs).toList();
        var noms = cellules.subList(0, nombreDeRemplies(cellules));
        var avant = constats.erreurs();
        if (noms.contains("")) {
            refuser("fichier.colonne_sans_nom", Map.of("rang", noms.indexOf("") + 1));
        }
        noms.stream()
                .filter(nom -> !nom.isEmpty() && fichier.colonne(nom).isEmpty())
                .forEach(nom -> refuser("fichier.colonne_inconnue", Map.of("colonne", nom)));
        noms.stream()
                .filter(nom -> !nom.isEmpty() && noms.indexOf(nom) != noms.lastIndexOf(nom))
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

    private void lireLaLigne(CsvRecord enregistrement, int[] places, int attendues, Lignes lignes) {
        var ligne = enregistrement.getStartingLineNumber();
        var cellules = new ArrayList<String>(enregistrement.getFieldCount());
        for (int i = 0; i < enregistrement.getFieldCount(); i++) {
            cellules.add(sansBlancs(Tableur.rendu(enregistrement.getField(i))));
        }
        var remplies = nombreDeRemplies(cellules);
        if (remplies == 0) {
            return;
        }
        if (cellules.size() < attendues || remplies > attendues) {
            constats.refuserLaLigne(
                    fichier,
                    ligne,
                    "ligne.nombre_de_cellules",
                    Map.of("attendues", attendues, "lues", cellules.size()));
            return;
        }
        var decrite = !fichier.implicite() || !seuleLaCleEstDite(cellules, places);
        if (!decrite) {
            constats.signaler(fichier, "constat.ligne_non_decrite", ligne);
        }
        var valeurs = new @Nullable String[places.length];
        for (int i = 0; i < places.length; i++) {
            var colonne = fichier.colonnes().get(i);
            var requise = colonne.requise() && (decrite || colonne.cle());
            valeurs[i] = lireLaCellule(ligne, colonne, cellule(cellules, places[i]), requise);
        }
        lignes.recevoir(ligne, valeurs);
    }

    private static String cellule(List<String> cellules, int place) {
        return place < 0 ? "" : cellules.get(place);
    }

    private boolean seuleLaCleEstDite(List<String> cellules, int[] places) {
        return IntStream.range(0, places.length)
                .allMatch(i -> fichier.colonnes().get(i).cle()
                        != cellule(cellules, places[i]).isEmpty());
    }

    /** How many there are up to the last that is filled: a spreadsheet writes empty ones after it. */
    private static int nombreDeRemplies(List<String> cellules) {
        var n = cellules.size();
        while (n > 0 && cellules.get(n - 1).isEmpty()) {
            n--;
        }
        return n;
    }

    /** No-break spaces at the ends, which nobody sees, go too. */
    private static String sansBlancs(String cellule) {
        int debut = 0;
        int fin = cellule.length();
        while (debut < fin && estBlanc(cellule.charAt(debut))) {
            debut++;
        }
        while (debut < fin && estBlanc(cellule.charAt(fin - 1))) {
            fin--;
        }
        return cellule.substring(debut, fin);
    }

    private static boolean estBlanc(char lettre) {
        return Character.isWhitespace(lettre) || Character.isSpaceChar(lettre);
    }

    private @Nullable String lireLaCellule(long ligne, Colonne colonne, String cellule, boolean requise) {
        if (cellule.isEmpty()) {
            if (requise) {
                constats.refuserLaCellule(fichier, ligne, colonne, null);
            }
            return null;
        }
        var maximum = colonne.nature().longueur();
        if (cellule.length() > maximum) {
            var limite = Map.of("n", cellule.length(), "maximum", maximum);
            constats.refuserLaCellule(fichier, ligne, colonne.nom(), "attendu.longueur", limite, cellule);
            return null;
        }
        var valeur = colonne.nature().lire(cellule, fuseau);
        return valeur == null ? redresser(ligne, colonne, cellule) : valeur;
    }

    private @Nullable String redresser(long ligne, Colonne colonne, String cellule) {
        var redressee = Redressement.de(colonne.nature(), cellule);
        var valeur = redressee == null ? null : colonne.nature().lire(redressee, fuseau);
        if (valeur == null) {
            constats.refuserLaCellule(fichier, ligne, colonne, cellule);
        } else {
            constats.signaler(fichier, "constat.redressee." + Redressement.sorte(colonne.nature()), ligne);
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
