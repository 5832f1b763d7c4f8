package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An <code>.ods</code>, one row after the other, from its <code>content.xml</code>. */
final class LectureOds {

    private static final XMLInputFactory FABRIQUE = fabrique();

    private LectureOds() {}

    private static XMLInputFactory fabrique() {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabrique;
    }

    static void lire(Path fichier, Bornes bornes, CompteDeLecture compte) throws IOException, FeuilleRefusee {
        try (var zip = PaquetDeFeuille.ouvrir(fichier);
                var contenu = zip.getInputStream(zip.getEntry("content.xml"))) {
            if (!lire(contenu, bornes, compte)) {
                throw new FeuilleRefusee(RefusDeFeuille.SANS_FEUILLE);
            }
        } catch (XMLStreamException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
    }

    private static boolean lire(InputStream contenu, Bornes bornes, CompteDeLecture compte)
            throws XMLStreamException, FeuilleRefusee {
        var xml = FABRIQUE.createXMLStreamReader(contenu);
        var feuilles = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table" -> {
                        feuilles = true;
                        lireLaFeuille(xml, bornes, compte);
                    }
                    case "tracked-changes" -> XmlOds.passer(xml);
                    default -> {}
                }
            }
        }
        return feuilles;
    }

    private static void lireLaFeuille(XMLStreamReader xml, Bornes bornes, CompteDeLecture compte)
            throws XMLStreamException, FeuilleRefusee {
        if (!compte.veut(XmlOds.attribut(xml, "name"))) {
            XmlOds.passer(xml);
            return;
        }
        int numero = 1;
        while (!XmlOds.fin(xml, "table")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "table-row" -> numero = LigneOds.lire(xml, numero, bornes, compte);
                    case "shapes", "forms" -> XmlOds.passer(xml);
                    default -> {}
                }
            }
        }
    }

    /** A row of an <code>.ods</code>, which may stand for many: what is alike is written once, with how often. */
    static final class LigneOds {

        private final Bornes bornes;
        private final CompteDeLecture compte;
        private final List<Cellule> cellules = new ArrayList<>();

        /** Those at the end of a row fill it up to the last column of the sheet, and say nothing. */
        private int videsEnAttente;

        private LigneOds(Bornes bornes, CompteDeLecture compte) {
            this.bornes = bornes;
            this.compte = compte;
        }

        /** @return the number of the row that follows */
        static int lire(XMLStreamReader xml, int numero, Bornes bornes, CompteDeLecture compte)
                throws XMLStreamException, FeuilleRefusee {
            var fois = XmlOds.fois(xml, "number-rows-repeated");
            var ligne = new LigneOds(bornes, compte);
            while (!XmlOds.fin(xml, "table-row")) {
                if (xml.isStartElement()) {
                    switch (xml.getLocalName()) {
                        case "table-cell" -> ligne.ajouter(xml);
                        case "covered-table-cell" -> {
                            ligne.videsEnAttente += XmlOds.fois(xml, "number-columns-repeated");
                            XmlOds.passer(xml);
                        }
                        default -> {}
                    }
                }
            }
            for (int n = 0; n < fois && !ligne.cellules.isEmpty(); n++) {
                compte.ligne(numero + n, ligne.cellules);
            }
            return numero + fois;
        }

        private void ajouter(XMLStreamReader xml) throws XMLStreamException, FeuilleRefusee {
            var fois = XmlOds.fois(xml, "number-columns-repeated");
            var formule = !XmlOds.attribut(xml, "formula").isEmpty();
            var valeur = CelluleOds.lire(xml, bornes);
            if (valeur == Cellule.Rien.RIEN) {
                videsEnAttente += fois;
                return;
            }
            if (cellules.size() + (long) videsEnAttente + fois > bornes.colonnes()) {
                throw new FeuilleRefusee(RefusDeFeuille.TROP_DE_COLONNES);
            }
            for (; videsEnAttente > 0; videsEnAttente--) {
                cellules.add(Cellule.Rien.RIEN);
            }
            for (int n = 0; n < fois; n++) {
                cellules.add(valeur);
            }
            if (formule) {
                compte.formule();
            }
        }
    }

    /** A cell of an <code>.ods</code>: its value is in its attributes, and a text in its paragraphs. */
    static final class CelluleOds {

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
}
