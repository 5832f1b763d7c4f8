package fr.estran.documents;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** One sheet of an OpenDocument spreadsheet: a row of titles, then rows of texts and numbers; no formula. */
public final class ClasseurOds {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String[] MODELE =
            Ressources.texte("/documents/ods-content.xml").split("<feuille/>");

    /** What XML cannot hold, however it is written. */
    private static final Pattern ILLISIBLES =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern PLIES = Pattern.compile("^[ \\t]|[ \\t]{2}|\\t");

    private final Balises xml;

    private ClasseurOds(Writer sortie) {
        xml = new Balises(sortie);
    }

    public static byte[] octets(String nom, List<String> titres, List<? extends List<?>> lignes) {
        var parties = new LinkedHashMap<String, Paquet.Partie>();
        parties.put("content.xml", sortie -> {
            var texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
            texte.write(MODELE[0]);
            new ClasseurOds(texte).feuille(nom, titres, lignes);
            texte.write(MODELE[1]);
            texte.flush();
        });
        var manifeste = Manifeste.de(TYPE, parties.keySet());
        parties.put("META-INF/manifest.xml", sortie -> sortie.write(manifeste));
        return Paquet.ecrire(TYPE, parties);
    }

    private void feuille(String nom, List<String> titres, List<? extends List<?>> lignes) {
        xml.ouvrir("table:table", "table:name", lisible(nom));
        xml.vide("table:table-column", "table:number-columns-repeated", String.valueOf(titres.size()));
        xml.ouvrir("table:table-header-rows").ouvrir("table:table-row");
        titres.forEach(titre -> texte(titre, "table:style-name", "Titre", "office:value-type", "string"));
        xml.fermer().fermer();
        for (var ligne : lignes) {
            xml.ouvrir("table:table-row");
            ligne.forEach(this::cellule);
            xml.fermer();
        }
        xml.fermer().vider();
    }

    private void cellule(Object cellule) {
        if (cellule instanceof Number nombre) {
            texte(nombre.toString(), "office:value-type", "float", "office:value", nombre.toString());
        } else {
            texte(cellule.toString(), "office:value-type", "string");
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
