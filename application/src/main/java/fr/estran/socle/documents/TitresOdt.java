package fr.estran.socle.documents;

import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever a town does with its texts, no word of a heading is cut, and no heading or caption is last on its page. */
final class TitresOdt {

    private static final Pattern TITRES = Pattern.compile("Title|Subtitle|Caption|Heading.*");
    private static final String ENTETES = "Table_20_Heading";

    private TitresOdt() {}

    static void tenir(Document styles) {
        for (var style : StylesOdt.elements(styles, StylesOdt.STYLE, "style")) {
            var nom = style.getAttributeNS(StylesOdt.STYLE, "name");
            boolean titre = TITRES.matcher(nom).matches();
            if (titre) {
                proprietes(style, "paragraph-properties").setAttributeNS(StylesOdt.FO, "fo:keep-with-next", "always");
            }
            if (titre || nom.equals(ENTETES)) {
                proprietes(style, "text-properties").setAttributeNS(StylesOdt.FO, "fo:hyphenate", "false");
            }
        }
    }

    /** Those of the paragraph come first, those of its letters after. */
    private static Element proprietes(Element style, String nom) {
        return StylesOdt.enfants(style).stream()
                .filter(enfant -> enfant.getLocalName().equals(nom))
                .findFirst()
                .orElseGet(() -> {
                    var neuves = style.getOwnerDocument().createElementNS(StylesOdt.STYLE, "style:" + nom);
                    style.insertBefore(neuves, nom.startsWith("paragraph") ? style.getFirstChild() : null);
                    return neuves;
                });
    }
}
