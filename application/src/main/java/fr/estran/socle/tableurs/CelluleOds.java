package fr.estran.socle.tableurs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cell of an <code>.ods</code>: its value is in its attributes, and a text in its paragraphs. */
final class CelluleOds {

    private CelluleOds() {}

    /** Reads to the end of the cell. */
    static Cellule lire(XMLStreamReader xml, Bornes bornes) throws XMLStreamException, FeuilleRefusee {
        var type = XmlOds.attribut(xml, "value-type");
        var valeur = XmlOds.attribut(xml, "value");
        var jour = XmlOds.attribut(xml, "date-value");
        var temps = XmlOds.attribut(xml, "time-value");
        var oui = XmlOds.attribut(xml, "boolean-value");
        var fin = xml.getLocalName();
        var texte = texte(xml, fin, bornes);
        if (Cellule.Faute.est(texte)) {
            return new Cellule.Faute(texte);
        }
        try {
            return switch (type) {
                case "float", "currency", "percentage" -> nombre(valeur);
                case "date" ->
                    jour.length() > 10
                            ? Cellule.moment(LocalDateTime.parse(jour))
                            : new Cellule.Jour(LocalDate.parse(jour));
                case "time" -> new Cellule.Temps(Duration.parse(temps));
                case "boolean" -> new Cellule.OuiNon(oui.equals("true"));
                default -> Cellule.texte(texte);
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Cellule.texte(texte);
        }
    }

    private static Cellule nombre(String valeur) {
        return valeur.length() > Cellule.CHIFFRES
                ? Cellule.texte(valeur)
                : Cellule.nombre(new BigDecimal(valeur), valeur);
    }

    /** What is written in the cell, without the notes that hang on it. */
    private static String texte(XMLStreamReader xml, String fin, Bornes bornes)
            throws XMLStreamException, FeuilleRefusee {
        var texte = new StringBuilder();
        int profondeur = 0;
        while (!XmlOds.fin(xml, fin)) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "annotation", "frame" -> XmlOds.passer(xml);
                    case "p" -> {
                        texte.append(texte.isEmpty() ? "" : "\n");
                        profondeur++;
                    }
                    case "s" -> texte.repeat(' ', Math.min(XmlOds.fois(xml, "c"), bornes.cellule()));
                    case "tab" -> texte.append('\t');
                    case "line-break" -> texte.append('\n');
                    default -> {}
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("p")) {
                profondeur--;
            } else if (xml.isCharacters() && profondeur > 0) {
                texte.append(xml.getText());
            }
            if (texte.length() > bornes.cellule()) {
                throw new FeuilleRefusee(RefusDeFeuille.CELLULE_TROP_LONGUE);
            }
        }
        return texte.toString();
    }
}
