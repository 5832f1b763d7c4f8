package fr.estran.socle.documents;

import static org.w3c.dom.traversal.NodeFilter.SHOW_COMMENT;
import static org.w3c.dom.traversal.NodeFilter.SHOW_PROCESSING_INSTRUCTION;

import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.traversal.DocumentTraversal;
import org.xml.sax.SAXException;

/** Reads the styles of a model, and adds to them those that our documents name and that it does not have. */
final class StylesOdt {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TEXTE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    /** No style sheet of a town comes near it; elements in memory weigh thirty times what they do here. */
    private static final int OCTETS = 3 << 20;

    /** The format's own names for what is seen, and those of the suites that write it. */
    private static final Set<String> ESPACES = Set.of(
            OFFICE,
            STYLE,
            TEXTE,
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
            FO,
            "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
            "http://openoffice.org/2009/office",
            "http://openoffice.org/2009/table",
            "http://openoffice.org/2010/draw",
            "http://purl.org/dc/elements/1.1/",
            "http://www.w3.org/1999/xlink",
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    private StylesOdt() {}

    /** Leaves out what no office suite needs in order to show a page. Fonts too: a font is a program, and the town has its own. */
    static void depouiller(Document modele) {
        for (var element : elements(modele, "*", "*")) {
            if (!connu(element) || element.getLocalName().equals("font-face-src")) {
                retirer(element);
            }
            attributs(element).stream().filter(attribut -> !connu(attribut)).forEach(element::removeAttributeNode);
        }
        var reste = ((DocumentTraversal) modele)
                .createNodeIterator(modele, SHOW_PROCESSING_INSTRUCTION | SHOW_COMMENT, null, false);
        for (var noeud = reste.nextNode(); noeud != null; noeud = reste.nextNode()) {
            retirer(noeud);
        }
    }

    private static boolean connu(Node noeud) {
        return ESPACES.contains(Objects.requireNonNullElse(noeud.getNamespaceURI(), ""));
    }

    private static void retirer(Node noeud) {
        if (noeud.getParentNode() != null) {
            noeud.getParentNode().removeChild(noeud);
        }
    }

    static void completer(Document modele, byte[] nosStyles) throws ModeleRefuse {
        var notres = lire("styles.xml", nosStyles);
        var siens = elements(modele, OFFICE, "styles");
        ModeleRefuse.exiger(siens.size() == 1, RaisonDeRefus.ILLISIBLE);
        apporter(elements(notres, OFFICE, "styles").getFirst(), siens.getFirst());
        var police = elements(notres, OFFICE, "font-face-decls").getFirst();
        enfants(polices(modele)).stream()
                .filter(sienne -> enfants(police).stream()
                        .anyMatch(notre -> identite(notre).equals(identite(sienne))))
                .forEach(StylesOdt::retirer);
        apporter(police, polices(modele));
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
    static Document lire(String nom, byte[] xml) throws ModeleRefuse {
        try {
            ModeleRefuse.exiger(xml.length <= OCTETS, RaisonDeRefus.TROP_GROS, new EndroitDeRefus.Partie(nom));
            var fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(null);
            return lecteur.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException illisible) {
            throw new ModeleRefuse(RaisonDeRefus.ILLISIBLE, new EndroitDeRefus.Partie(nom));
        } catch (ParserConfigurationException panne) {
            throw new IllegalStateException(panne);
        }
    }

    static List<Element> elements(Document document, String espace, String nom) {
        return liste(document.getElementsByTagNameNS(espace, nom));
    }

    static List<Element> elements(Element parent, String nom) {
        return liste(parent.getElementsByTagNameNS("*", nom));
    }

    private static List<Element> liste(NodeList trouves) {
        return IntStream.range(0, trouves.getLength())
                .mapToObj(rang -> (Element) Objects.requireNonNull(trouves.item(rang)))
                .toList();
    }

    static List<Attr> attributs(Element element) {
        var tous = element.getAttributes();
        return IntStream.range(0, tous.getLength())
                .mapToObj(rang -> (Attr) Objects.requireNonNull(tous.item(rang)))
                .toList();
    }

    static List<Element> enfants(Element parent) {
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

    static byte[] ecrire(Document document) {
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
