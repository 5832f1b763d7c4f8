package fr.estran.socle.documents;

import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import org.w3c.dom.Element;

/** Says where in a model an element is, as whoever wrote the model would look for it. */
final class EndroitsOdt {

    private static final int MONTRES = 60;

    private EndroitsOdt() {}

    static EndroitDeRefus de(Element element, String quoi) {
        var dit = quoi.strip();
        var court = dit.length() <= MONTRES ? dit : dit.substring(0, MONTRES) + "…";
        for (var noeud = element;
                noeud != null;
                noeud = noeud.getParentNode() instanceof Element parent ? parent : null) {
            switch (noeud.getLocalName()) {
                case "master-page" -> {
                    return new EndroitDeRefus.EnteteOuPied(nom(noeud), court);
                }
                case "style", "default-style", "list-style", "fill-image", "page-layout" -> {
                    return new EndroitDeRefus.Style(nom(noeud), court);
                }
                case "body" -> {
                    return new EndroitDeRefus.Corps(court);
                }
                default -> {}
            }
        }
        return new EndroitDeRefus.Document(court);
    }

    /** As whoever wrote the model reads it. */
    static String nom(Element element) {
        var montre = element.getAttributeNS(StylesOdt.STYLE, "display-name");
        return montre.isEmpty() ? element.getAttributeNS(StylesOdt.STYLE, "name") : montre;
    }
}
