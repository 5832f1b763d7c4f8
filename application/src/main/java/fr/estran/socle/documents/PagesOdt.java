package fr.estran.socle.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pages of a model: that on which its own text begins, those that follow it, and those that a report never reaches. */
final class PagesOdt {

    private static final String COURANTE = "Standard";
    private static final Set<String> DEBUTS = Set.of("p", "h", "table");
    private static final Set<String> IMAGES = Set.of("frame", "image", "custom-shape");
    private static final Pattern LONGUEUR = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,9})?)(cm|mm|in|pt)");
    private static final Map<String, Double> POINTS = Map.of("cm", 72 / 2.54, "mm", 72 / 25.4, "in", 72.0, "pt", 1.0);

    /** In points: what a model says outside of these is no sheet of paper. */
    private static final double ETROITE = 200;

    private static final double LARGE = 1000;

    private final Document styles;
    private final Map<String, Element> pages = new HashMap<>();
    private final @Nullable Element premiere;

    PagesOdt(Document styles, Document contenu) {
        this.styles = styles;
        var toutes = StylesOdt.elements(styles, StylesOdt.STYLE, "master-page");
        toutes.forEach(page -> pages.put(nom(page), page));
        premiere = premiere(toutes, annoncee(styles, contenu), pages);
    }

    private static @Nullable Element premiere(List<Element> toutes, String annoncee, Map<String, Element> pages) {
        var dite = pages.get(annoncee);
        var courante = dite == null ? pages.get(COURANTE) : dite;
        return courante == null && !toutes.isEmpty() ? toutes.getFirst() : courante;
    }

    @Nullable String premiere() {
        return premiere == null ? null : nom(premiere);
    }

    String premiereMontree() {
        return premiere == null ? "" : EndroitsOdt.nom(premiere);
    }

    /** Those that have a header or a footer to show, and that no page of a report is followed by. */
    List<String> laissees() {
        var suite = new HashSet<String>();
        var page = premiere;
        while (page != null && suite.add(nom(page))) {
            page = pages.get(page.getAttributeNS(StylesOdt.STYLE, "next-style-name"));
        }
        return pages.values().stream()
                .filter(autre -> !suite.contains(nom(autre)) && montre(autre))
                .map(EndroitsOdt::nom)
                .sorted()
                .toList();
    }

    /** In points, between the margins. */
    double largeur() {
        var format = premiere == null ? "" : premiere.getAttributeNS(StylesOdt.STYLE, "page-layout-name");
        return StylesOdt.elements(styles, StylesOdt.STYLE, "page-layout").stream()
                .filter(page -> nom(page).equals(format))
                .flatMap(page -> StylesOdt.elements(page, "page-layout-properties").stream())
                .mapToDouble(page -> longueur(page, "page-width") - marge(page, "left") - marge(page, "right"))
                .map(largeur -> Math.clamp(largeur, ETROITE, LARGE))
                .findFirst()
                .orElse(TenueOdt.LARGEUR);
    }

    private static double marge(Element page, String cote) {
        return page.hasAttributeNS(StylesOdt.FO, "margin-" + cote)
                ? longueur(page, "margin-" + cote)
                : longueur(page, "margin");
    }

    private static double longueur(Element page, String nom) {
        var longueur = LONGUEUR.matcher(page.getAttributeNS(StylesOdt.FO, nom));
        return longueur.matches()
                ? Double.parseDouble(longueur.group(1)) * POINTS.getOrDefault(longueur.group(2), 1.0)
                : 0;
    }

    /** What the style of its first part asks for, or a style from which that one comes. */
    private static String annoncee(Document styles, Document contenu) {
        var connus = new HashMap<String, Element>();
        Stream.of(styles, contenu)
                .flatMap(document -> StylesOdt.elements(document, StylesOdt.STYLE, "style").stream())
                .forEach(style -> connus.put(nom(style), style));
        var vus = new HashSet<String>();
        var style = connus.get(debut(contenu));
        while (style != null && vus.add(nom(style))) {
            if (style.hasAttributeNS(StylesOdt.STYLE, "master-page-name")) {
                return style.getAttributeNS(StylesOdt.STYLE, "master-page-name");
            }
            style = connus.get(style.getAttributeNS(StylesOdt.STYLE, "parent-style-name"));
        }
        return "";
    }

    private static String debut(Document contenu) {
        return StylesOdt.elements(contenu, "*", "*").stream()
                .filter(element -> DEBUTS.contains(element.getLocalName()) && !retiree(element))
                .map(element -> element.getAttributeNS(element.getNamespaceURI(), "style-name"))
                .findFirst()
                .orElse("");
    }

    /** Of a text that was struck out, what is left is shown nowhere. */
    private static boolean retiree(Element element) {
        for (var noeud = element.getParentNode(); noeud != null; noeud = noeud.getParentNode()) {
            if ("tracked-changes".equals(noeud.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean montre(Element page) {
        return !page.getTextContent().isBlank()
                || StylesOdt.elements(page, "*").stream().anyMatch(e -> IMAGES.contains(e.getLocalName()));
    }

    private static String nom(Element element) {
        return element.getAttributeNS(StylesOdt.STYLE, "name");
    }
}
