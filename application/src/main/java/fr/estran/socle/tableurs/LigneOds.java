package fr.estran.socle.tableurs;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A row of an <code>.ods</code>, which may stand for many: what is alike is written once, with how often. */
final class LigneOds {

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
