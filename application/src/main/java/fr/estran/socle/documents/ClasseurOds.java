package fr.estran.socle.documents;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * One sheet of an OpenDocument spreadsheet: what it is of, an empty row, a row of titles, then rows of texts and numbers; no
 * formula.
 */
public final class ClasseurOds {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String[] MODELE =
            Ressources.texte("/documents/ods-content.xml").split("<(mesures|feuille)/>");

    /** What XML cannot hold, however it is written. */
    private static final Pattern ILLISIBLES =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** How many columns, beside the first, stand under a sentence of the head. */
    public static final int SOUS_LA_TETE = 4;

    private static final int MILLIMETRES_PAR_SIGNE = 2;
    private static final int MARGE = 4;
    private static final int MILLIMETRES_PAR_LIGNE = 5;

    private static final Pattern PLIES = Pattern.compile("^[ \\t]|[ \\t]{2}|\\t");

    private final Balises xml;

    private ClasseurOds(Writer sortie) {
        xml = new Balises(sortie);
    }

    /**
     * @param tete what is said above the table, by what it is called; its sentences are folded over {@link #SOUS_LA_TETE} columns
     * @param largeurs of the columns, in characters: as many as there are under the head, and as there are titles
     */
    public static byte[] octets(
            String nom,
            SequencedMap<String, String> tete,
            List<Integer> largeurs,
            List<String> titres,
            List<? extends List<?>> lignes) {
        var plis = plis(tete, largeurs);
        var parties = new LinkedHashMap<String, Paquet.Partie>();
        parties.put("content.xml", sortie -> {
            var texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
            texte.write(MODELE[0]);
            new ClasseurOds(texte).mesures(plis, largeurs);
            texte.write(MODELE[1]);
            new ClasseurOds(texte).feuille(nom, tete, plis, largeurs.size(), titres, lignes);
            texte.write(MODELE[2]);
            texte.flush();
        });
        parties.put("styles.xml", sortie -> sortie.write(Ressources.octets("/documents/ods-styles.xml")));
        var manifeste = Manifeste.de(TYPE, parties.keySet());
        parties.put("META-INF/manifest.xml", sortie -> sortie.write(manifeste));
        return Paquet.ecrire(TYPE, parties);
    }

    /** Cells that are one for the reader are not made as high as their text by themselves. */
    private static List<Integer> plis(SequencedMap<String, String> tete, List<Integer> largeurs) {
        int signes = largeurs.stream()
                .skip(1)
                .limit(SOUS_LA_TETE)
                .mapToInt(Integer::intValue)
                .sum();
        return tete.values().stream()
                .map(phrase -> Math.max(1, Math.ceilDiv(phrase.length(), signes)))
                .toList();
    }

    private void mesures(List<Integer> plis, List<Integer> largeurs) {
        for (int colonne = 0; colonne < largeurs.size(); colonne++) {
            var largeur = String.valueOf(largeurs.get(colonne) * MILLIMETRES_PAR_SIGNE + MARGE);
            mesure("Colonne" + colonne, "table-column", "style:column-width", largeur + "mm");
        }
        plis.stream()
                .distinct()
                .forEach(pli ->
                        mesure("Haut" + pli, "table-row", "style:row-height", pli * MILLIMETRES_PAR_LIGNE + "mm"));
        xml.vider();
    }

    private void mesure(String nom, String famille, String quoi, String combien) {
        xml.ouvrir("style:style", "style:name", nom, "style:family", famille);
        xml.vide("style:" + famille + "-properties", quoi, combien).fermer();
    }

    private void feuille(
            String nom,
            SequencedMap<String, String> tete,
            List<Integer> plis,
            int colonnes,
            List<String> titres,
            List<? extends List<?>> lignes) {
        xml.ouvrir("table:table", "table:name", lisible(nom), "table:style-name", "Feuille");
        for (int colonne = 0; colonne < colonnes; colonne++) {
            xml.vide("table:table-column", "table:style-name", "Colonne" + colonne);
        }
        tete(tete, plis.iterator());
        xml.ouvrir("table:table-header-rows").ouvrir("table:table-row");
        for (int colonne = 0; colonne < titres.size(); colonne++) {
            var style = deNombres(lignes, colonne) ? "TitreDeNombres" : "Titre";
            texte(titres.get(colonne), "table:style-name", style, "office:value-type", "string");
        }
        xml.fermer().fermer();
        for (var ligne : lignes) {
            xml.ouvrir("table:table-row");
            ligne.forEach(this::cellule);
            xml.fermer();
        }
        xml.fermer().vider();
    }

    private static boolean deNombres(List<? extends List<?>> lignes, int colonne) {
        return !lignes.isEmpty() && lignes.getFirst().get(colonne) instanceof Number;
    }

    private void tete(SequencedMap<String, String> tete, Iterator<Integer> plis) {
        tete.forEach((nom, phrase) -> {
            xml.ouvrir("table:table-row", "table:style-name", "Haut" + plis.next());
            texte(nom, "table:style-name", "Titre", "office:value-type", "string");
            texte(
                    phrase,
                    "table:style-name",
                    "Texte",
                    "office:value-type",
                    "string",
                    "table:number-columns-spanned",
                    String.valueOf(SOUS_LA_TETE),
                    "table:number-rows-spanned",
                    "1");
            xml.vide("table:covered-table-cell", "table:number-columns-repeated", String.valueOf(SOUS_LA_TETE - 1));
            xml.fermer();
        });
        if (!tete.isEmpty()) {
            xml.ouvrir("table:table-row").vide("table:table-cell").fermer();
        }
    }

    private void cellule(Object cellule) {
        if (cellule instanceof Number nombre) {
            texte(
                    nombre.toString(),
                    "table:style-name",
                    "Texte",
                    "office:value-type",
                    "float",
                    "office:value",
                    nombre.toString());
        } else {
            texte(cellule.toString(), "table:style-name", "Texte", "office:value-type", "string");
        }
    }

    private void texte(String texte, String... attributs) {
        xml.ouvrir("table:table-cell", attributs);
        lisible(texte).lines().forEach(this::paragraphe);
        xml.fermer();
    }

    /** OpenDocument folds white space: a second one needs its own element. */
    private void paragraphe(String ligne) {
        xml.ouvrir("text:p");
        var blanc = true;
        for (var mot : PLIES.matcher(ligne).find() ? ligne.split("(?<=[ \\t])|(?=[ \\t])") : new String[] {ligne}) {
            if (mot.isBlank() && blanc) {
                xml.vide("text:s");
            } else {
                xml.texte(mot);
            }
            blanc = mot.isBlank();
        }
        xml.fermer();
    }

    private static String lisible(String texte) {
        return ILLISIBLES.matcher(texte).replaceAll("");
    }
}
