package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How one goes through a <code>content.xml</code>. */
final class XmlOds {

    /** The last row of the largest sheet: whatever is said to be repeated more often is not. */
    private static final int FOIS = 1_048_576;

    private XmlOds() {}

    static String attribut(XMLStreamReader xml, String nom) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nom)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int fois(XMLStreamReader xml, String nom) throws FeuilleRefusee {
        var dit = attribut(xml, nom);
        try {
            var fois = dit.isEmpty() ? 1 : Integer.parseInt(dit);
            if (fois >= 1 && fois <= FOIS) {
                return fois;
            }
        } catch (NumberFormatException e) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
        throw new FeuilleRefusee(RefusDeFeuille.ABIME);
    }

    /** Goes on by one; whether this is the end of the element of that name. */
    static boolean fin(XMLStreamReader xml, String nom) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(nom);
    }

    /** Goes to the end of the element that has begun. */
    static void passer(XMLStreamReader xml) throws XMLStreamException {
        int profondeur = 1;
        while (profondeur > 0) {
            var lu = xml.next();
            profondeur += lu == XMLStreamConstants.START_ELEMENT ? 1 : lu == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
