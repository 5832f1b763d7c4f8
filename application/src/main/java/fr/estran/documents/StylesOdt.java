package fr.estran.documents;

import fr.estran.documents.LectureModele.Raison;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the styles of a model, and adds to them those that our documents name and that it does not have. */
final class StylesOdt {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TEXTE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private StylesOdt() {}

    static byte[] completer(Document modele, byte[] nosStyles) throws ModeleRefuse {
        var notres = lire(nosStyles);
        var siens = elements(modele, OFFICE, "styles");
        ArchiveOdt.exiger(siens.size() == 1, Raison.ILLISIBLE);
        apporter(elements(notres, OFFICE, "styles").getFirst(), siens.getFirst());
        apporter(elements(notres, OFFICE, "font-face-decls").getFirst(), polices(modele));
        return ecrire(modele);
    }

    private static void apporter(Element notres, Element siens) {
        var connus = new HashSet<String>();
        enfants(siens).forEach(style -> connus.add(identite(style)));
        for (var style : enfants(notres)) {
            if (connus.add(identite(style))) {
                siens.appendChild(siens.getOwnerDocument().importNode(style, true));
            }
        }
    }

    /** The words of charts are drawn in our font, whatever that of the town is: they would not fit in another. */
    private static Element polices(Document modele) {
        return elements(modele, OFFICE, "font-face-decls").stream().findFirst().orElseGet(() -> {
            var declarations = modele.createElementNS(OFFICE, "office:font-face-decls");
            var racine = modele.getDocumentElement();
            racine.insertBefore(declarations, racine.getFirstChild());
            return declarations;
        });
    }

    /** No entity, no document type, nothing fetched from elsewhere. */
    static Document lire(byte[] xml) throws ModeleRefuse {
        try {
            var fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(null);
            return lecteur.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException illisible) {
            throw new ModeleRefuse(Raison.ILLISIBLE);
        } catch (ParserConfigurationException panne) {
            throw new IllegalStateException(panne);
        }
    }

    static List<Element> elements(Document document, String espace, String nom) {
        var trouves = document.getElementsByTagNameNS(espace, nom);
        return IntStream.range(0, trouves.getLength())
                .mapToObj(rang -> (Element) Objects.requireNonNull(trouves.item(rang)))
                .toList();
    }

    private static List<Element> enfants(Element parent) {
        var enfants = new ArrayList<Element>();
        for (var noeud = parent.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
            if (noeud instanceof Element element) {
                enfants.add(element);
            }
        }
        return enfants;
    }

    private static String identite(Element style) {
        return style.getLocalName() + " " + style.getAttributeNS(STYLE, "family") + " "
                + (style.getLocalName().equals("outline-style") ? "" : style.getAttributeNS(STYLE, "name"));
    }

    private static byte[] ecrire(Document document) {
        try {
            var sortie = new ByteArrayOutputStream();
            var ecrivain = TransformerFactory.newDefaultInstance().newTransformer();
            ecrivain.transform(new DOMSource(document), new StreamResult(sortie));
            return sortie.toByteArray();
        } catch (TransformerException panne) {
            throw new IllegalStateException(panne);
        }
    }
}
