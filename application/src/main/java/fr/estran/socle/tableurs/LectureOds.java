package fr.estran.socle.tableurs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
}
