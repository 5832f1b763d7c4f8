package fr.estran.socle.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads back what was written, prefixes taken as they stand. */
public final class Xml {

    private Xml() {}

    public static Document lire(String xml) throws Exception {
        return lire(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Document lire(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The texts of what a path finds; a name with a prefix is written {@code *[name()='text:p']}. */
    public static List<String> textes(Document document, String chemin) throws Exception {
        var noeuds =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(chemin, document, XPathConstants.NODESET);
        return IntStream.range(0, noeuds.getLength())
                .mapToObj(rang -> noeuds.item(rang).getTextContent())
                .toList();
    }
}
