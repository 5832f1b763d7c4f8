package fr.estran.echanges.classeurs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.estran.Zip;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as town halls have them, drawn from a seed, and what is in them, counted apart while they are written. */
public final class FeuilleLaide {

    private static final List<String> JOURS =
            List.of("dd/MM/yyyy", "d/M/yy", "d MMM yyyy", "EEEE d MMMM yyyy", "d-M-yyyy");
    private static final List<String> DUREES = List.of("1 h 30", "90 min", "1,5", "1h30", "90");
    private static final List<String> NOMS = List.of("LE GOFF", "Kervella", "D'Arvor", "Tanguy", "Le Test", "ABGRALL");
    private static final List<String> PRENOMS = List.of("Marie", "Jean-Yves", "Nolwenn", "Ana", "Yann", "Soizic");

    private static final String ESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private final Random hasard;
    private int seances;
    private int presences;
    private int tetes;
    private int minutes;
    private int fiches;
    private int telephones;
    private final Set<String> personnes = new HashSet<>();

    public FeuilleLaide(long graine) {
        this.hasard = new Random(graine);
    }

    public int seances() {
        return seances;
    }

    public int presences() {
        return presences;
    }

    public int tetes() {
        return tetes;
    }

    public int minutes() {
        return minutes;
    }

    public int personnes() {
        return personnes.size();
    }

    public int fiches() {
        return fiches;
    }

    public int telephones() {
        return telephones;
    }

    /** Two titles above, two rows of titles for columns, dates and places in merged cells, empty rows, totals. */
    public Path presences(Path fichier) throws IOException {
        if (seances > 0) {
            return fichier;
        }
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Mairie", "1.0")) {
            classeur.newWorksheet("Mode d'emploi").value(0, 0, "Ne pas supprimer cette feuille");
            var feuille = classeur.newWorksheet("Emargement");
            feuille.value(0, 0, "MAIRIE DE SAINTE-MOUSSE");
            feuille.value(1, 0, "Feuille d'émargement des ateliers – année 2025");
            textes(feuille, 3, "Séance", "", "", "", "Participant", "", "", "Remarques");
            feuille.range(3, 0, 3, 3).merge();
            feuille.range(3, 4, 3, 6).merge();
            textes(feuille, 4, "Date", "Lieu", "Thématique abordée", "Durée", "Nom", "Prénom", "Né(e) en", "");
            int ligne = 5;
            for (int n = 0; n < 12; n++) {
                ligne = seance(feuille, ligne, n);
            }
            textes(feuille, ligne, "", "", "", "", "TOTAL", "", "", "");
            feuille.value(ligne, 6, presences);
        }
        return fichier;
    }

    private int seance(Worksheet feuille, int premiere, int n) {
        seances++;
        minutes += 90;
        var jour = LocalDate.of(2025, 1, 7).plusWeeks(n);
        if (n % 6 == 5) {
            feuille.value(premiere, 0, jour);
            feuille.style(premiere, 0).format("dd/mm/yyyy").set();
        } else {
            feuille.value(premiere, 0, jour.format(DateTimeFormatter.ofPattern(JOURS.get(n % 5), Locale.FRENCH)));
        }
        feuille.value(premiere, 1, n % 2 == 0 ? "Médiathèque" : "MEDIATHEQUE ");
        feuille.value(premiere, 2, n % 3 == 0 ? "Impôts en ligne" : "Premiers clics");
        feuille.value(premiere, 3, DUREES.get(n % 5));
        int combien = 2 + hasard.nextInt(4);
        for (int i = 0; i < combien; i++) {
            int rang = (n + i) % NOMS.size();
            feuille.value(premiere + i, 4, NOMS.get(rang));
            feuille.value(premiere + i, 5, PRENOMS.get(rang));
            feuille.value(premiere + i, 6, 1940 + rang);
            feuille.value(premiere + i, 7, "un secret de famille");
            personnes.add(NOMS.get(rang));
            presences++;
        }
        feuille.value(premiere + combien, 4, "anonyme");
        tetes++;
        feuille.range(premiere, 0, premiere + combien, 0).merge();
        feuille.range(premiere, 1, premiere + combien, 1).merge();
        return premiere + combien + 1 + n % 2;
    }

    /** A CSV of another program: semicolons, the letters of Windows, and notes that are nobody's business. */
    public Path registre(Path fichier, boolean corrige) throws IOException {
        var lignes = new ArrayList<String>();
        lignes.add("Civilité;Nom usager;Prénom;Date de naissance;Tél. portable;Mail;Profession;Observations");
        fiches = 0;
        telephones = 0;
        for (int n = 0; n < 30; n++) {
            fiches++;
            var telephone = n % 3 == 0 ? "" : "06 12 34 56 %02d".formatted(n);
            telephones += telephone.isEmpty() ? 0 : 1;
            lignes.add(String.join(
                    ";",
                    n % 2 == 0 ? "Mme" : "M.",
                    NOMS.get(n % NOMS.size()) + " " + (char) ('A' + n),
                    PRENOMS.get(n % PRENOMS.size()),
                    n % 2 == 0 ? "12/03/%d".formatted(1940 + n) : "3 avril %d".formatted(1940 + n),
                    telephone,
                    n % 4 == 0 ? "" : "p%d@exemple.invalid".formatted(n),
                    corrige ? "retraitée" : "",
                    "un secret de plus"));
        }
        return Files.write(fichier, String.join("\r\n", lignes).getBytes(ISO_8859_1));
    }

    /** A workbook, of sheets whose cells are parted by semicolons. */
    public static Path classeur(Path fichier, Map<String, String> feuilles) throws IOException {
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = new Workbook(sortie, "Mairie", "1.0")) {
            for (var dite : feuilles.entrySet()) {
                var feuille = classeur.newWorksheet(dite.getKey());
                int ligne = 0;
                for (var rangee : dite.getValue().lines().toList()) {
                    int place = 0;
                    for (var cellule : rangee.split(";", -1)) {
                        if (cellule.matches("\\d+")) {
                            feuille.value(ligne, place, Integer.valueOf(cellule));
                        } else if (!cellule.isEmpty()) {
                            feuille.value(ligne, place, cellule);
                        }
                        place++;
                    }
                    ligne++;
                }
            }
        }
        return fichier;
    }

    /** Row after row, cells parted by bars. */
    public static List<String> lire(Path fichier) throws IOException {
        var lignes = new ArrayList<String>();
        Tableurs.lire(
                fichier,
                ligne -> lignes.add(String.join(
                        "|", ligne.cellules().stream().map(Cellule::texte).toList())));
        return lignes;
    }

    /** How many came in each month, a column for each month, totals at the right and below: an <code>.ods</code> by hand. */
    public Path nombresParMois(Path fichier) throws IOException {
        var lignes = new StringBuilder(rangee("Fréquentation 2025")).append(rangee("", "", "Premier semestre"));
        lignes.append(rangee("Lieu", "Type", "Janvier", "Février", "mars", "Avr.", "Mai", "juin", "Total"));
        for (var lieu : List.of("Médiathèque", "Maison pour tous", "CCAS")) {
            var cellules = new ArrayList<Object>(List.of(lieu, lieu.equals("CCAS") ? "Atelier" : "Permanence"));
            int total = 0;
            for (int mois = 0; mois < 6; mois++) {
                int combien = hasard.nextInt(5) == 0 ? 0 : 1 + hasard.nextInt(30);
                seances += combien > 0 ? 1 : 0;
                tetes += combien;
                total += combien;
                cellules.add(combien == 0 && mois % 2 == 0 ? "" : combien);
            }
            cellules.add(total);
            lignes.append(rangee(cellules.toArray())).append("<table:table-row/>");
        }
        lignes.append(rangee("TOTAL", "", tetes, "", "", "", "", "", tetes));
        var contenu = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + ESPACES
                + "><office:body><office:spreadsheet><table:table table:name=\"Bilan\">" + lignes
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        var parties = new LinkedHashMap<String, String>();
        parties.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parties.put("content.xml", contenu);
        return Files.write(fichier, Zip.de(parties));
    }

    private static String rangee(Object... cellules) {
        var ligne = new StringBuilder("<table:table-row>");
        for (var cellule : cellules) {
            ligne.append(
                    cellule instanceof Integer nombre
                            ? "<table:table-cell office:value-type=\"float\" office:value=\"" + nombre + "\"/>"
                            : cellule.toString().isEmpty()
                                    ? "<table:table-cell/>"
                                    : "<table:table-cell office:value-type=\"string\"><text:p>" + cellule
                                            + "</text:p></table:table-cell>");
        }
        return ligne.append("</table:table-row>").toString();
    }

    private static void textes(Worksheet feuille, int ligne, String... textes) {
        for (int i = 0; i < textes.length; i++) {
            if (!textes[i].isEmpty()) {
                feuille.value(ligne, i, textes[i]);
            }
        }
    }
}
