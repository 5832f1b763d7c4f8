package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Largeurs.Papier;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Adds to the page what only a PDF needs: bookmarks, a running title, tags that say as much as the page shows. */
final class PdfArbre {

    /** What XML 1.0 holds in no way, and a database does: it may have come with an import. */
    private static final Pattern SANS_TEXTE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final org.w3c.dom.Document arbre;
    private int titres;

    private PdfArbre(org.w3c.dom.Document arbre) {
        this.arbre = arbre;
    }

    static PdfArbre lire(String page) {
        try {
            var lecteur = DocumentBuilderFactory.newDefaultNSInstance();
            return new PdfArbre(lecteur.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(SANS_TEXTE.matcher(page).replaceAll("")))));
        } catch (ParserConfigurationException | SAXException | IOException panne) {
            throw new IllegalStateException("the page is not well-formed XML", panne);
        }
    }

    /** Left to itself, the library runs a table with long words past the edge of the paper. */
    PdfArbre mesurer(Document document) {
        var tables = elements("table").iterator();
        for (var bloc : document.blocs()) {
            if (bloc instanceof Tableau tableau) {
                var table = tables.next();
                Largeurs.de(tableau, Papier.PDF).ifPresent(largeurs -> mesurer(table, tableau, largeurs));
            }
        }
        return this;
    }

    /** The head of a table is not left at the foot of a page: it goes with its first rows. */
    private void mesurer(Element table, Tableau tableau, Largeurs largeurs) {
        var tete = table.getElementsByTagName("thead").item(0);
        for (double largeur : largeurs.colonnes()) {
            var colonne = arbre.createElement("col");
            colonne.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt", largeur));
            table.insertBefore(colonne, tete);
        }
        table.setAttribute("class", largeurs.serre() ? "mesure dense" : "mesure");
        double debut = largeurs.debut(tableau, GroupesDeRangees.de(tableau));
        ((Element) table.getParentNode())
                .setAttribute("style", String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fpt", debut));
    }

    org.w3c.dom.Document preparer(Document document) {
        elements("svg").forEach(PdfArbre::alternative);
        elements("caption").forEach(this::legende);
        elements("p").stream()
                .filter(p -> p.getAttribute("class").equals("note"))
                .forEach(this::note);
        elements("a").forEach(lien -> lien.setAttribute("title", lien.getTextContent()));
        courant(document.titre());
        return preparer();
    }

    /** What has neither chart nor running title. */
    org.w3c.dom.Document preparer() {
        signets();
        ecrivable(arbre.getDocumentElement());
        return arbre;
    }

    private static void alternative(Element svg) {
        svg.setAttribute("alt", svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    /** The library draws captions but leaves them out of the tags: as a paragraph, a screen reader says it. */
    private void legende(Element caption) {
        var legende = arbre.createElement("p");
        legende.setAttribute("class", "legende");
        legende.setTextContent(caption.getTextContent());
        var tableau = caption.getParentNode();
        tableau.removeChild(caption);
        tableau.getParentNode().insertBefore(legende, tableau);
    }

    /** The note is the last row: the page that holds the end of the table then holds what explains it. */
    private void note(Element note) {
        var tableau = (Element) note.getParentNode();
        var tete = (Element) tableau.getElementsByTagName("thead").item(0);
        int colonnes = tete.getElementsByTagName("th").getLength();
        var cellule = arbre.createElement("td");
        cellule.setAttribute("colspan", String.valueOf(colonnes));
        cellule.setAttribute("class", "note");
        cellule.setTextContent(note.getTextContent());
        enfants(tableau.getElementsByTagName("tbody"))
                .getLast()
                .appendChild(arbre.createElement("tr"))
                .appendChild(cellule);
        tableau.removeChild(note);
    }

    private void courant(String titre) {
        var courant = arbre.createElement("div");
        courant.setAttribute("class", "courant");
        courant.setTextContent(titre);
        var corps = elements("body").getFirst();
        corps.insertBefore(courant, corps.getFirstChild());
    }

    private void signets() {
        var racine = arbre.createElement("bookmarks");
        var parents = new ArrayDeque<Signet>(List.of(new Signet(0, racine)));
        for (var titre : elements("*")) {
            if (titre.getTagName().matches("h[1-4]")
                    && !titre.getAttribute("id").equals("sommaire")) {
                int niveau = titre.getTagName().charAt(1) - '0';
                while (parents.element().niveau >= niveau) {
                    parents.pop();
                }
                parents.push(new Signet(niveau, signet(titre, parents.element().element)));
            }
        }
        elements("head").getFirst().appendChild(racine);
    }

    private Element signet(Element titre, Element parent) {
        if (titre.getAttribute("id").isEmpty()) {
            titre.setAttribute("id", "titre-" + ++titres);
        }
        var signet = arbre.createElement("bookmark");
        signet.setAttribute("name", titre.getTextContent());
        signet.setAttribute("href", "#" + titre.getAttribute("id"));
        parent.appendChild(signet);
        return signet;
    }

    /** The font draws every text, so it decides what can be written; metadata follow, to say the same as the page. */
    private static void ecrivable(Node noeud) {
        if (noeud.getNodeType() == Node.TEXT_NODE) {
            noeud.setNodeValue(Glyphes.ecrivable(noeud.getNodeValue()));
        } else if (!noeud.getNodeName().equals("style")) {
            enfants(noeud.getChildNodes()).forEach(PdfArbre::ecrivable);
        }
    }

    private List<Element> elements(String nom) {
        return enfants(arbre.getElementsByTagName(nom)).stream()
                .map(Element.class::cast)
                .toList();
    }

    private static List<Node> enfants(NodeList noeuds) {
        return IntStream.range(0, noeuds.getLength()).mapToObj(noeuds::item).toList();
    }

    private record Signet(int niveau, Element element) {}
}
