package fr.estran.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A town's own model of document: its styles, its headers and footers, the pictures in these. What it says is left out,
 * and so is what we do not know; what would act is refused.
 */
public final class ModeleOdt {

    private final SequencedMap<String, byte[]> parties;
    private final @Nullable String premierePage;

    private ModeleOdt(SequencedMap<String, byte[]> parties, @Nullable String premierePage) {
        this.parties = parties;
        this.premierePage = premierePage;
    }

    public static LectureModele lire(byte[] fichier) {
        try {
            return new LectureModele.Lu(verifier(ArchiveOdt.ouvrir(fichier)));
        } catch (ModeleRefuse refus) {
            return new LectureModele.Refuse(refus.raison, refus.endroit);
        }
    }

    private static ModeleOdt verifier(Map<String, byte[]> archive) throws ModeleRefuse {
        var styles = StylesOdt.lire("styles.xml", archive.getOrDefault("styles.xml", new byte[0]));
        var contenu = StylesOdt.lire("content.xml", archive.getOrDefault("content.xml", new byte[0]));
        ControleOdt.sansCommande(contenu);
        ControleOdt.sansCommande(styles);
        ControleOdt.sansObjet(styles);
        StylesOdt.depouiller(styles);
        var parties = PartiesOdt.de(styles, archive);
        parties.put("styles.xml", StylesOdt.completer(styles, OdtForm.STYLES));
        return new ModeleOdt(parties, premierePage(contenu));
    }

    /** The page that the model itself begins with, if it says so. */
    private static @Nullable String premierePage(Document contenu) {
        var pages = new HashMap<String, String>();
        for (var style : StylesOdt.elements(contenu, StylesOdt.STYLE, "style")) {
            var page = style.getAttributeNS(StylesOdt.STYLE, "master-page-name");
            if (!page.isEmpty()) {
                pages.put(style.getAttributeNS(StylesOdt.STYLE, "name"), page);
            }
        }
        return StylesOdt.elements(contenu, StylesOdt.TEXTE, "p").stream()
                .findFirst()
                .map(premier -> pages.get(premier.getAttributeNS(StylesOdt.TEXTE, "style-name")))
                .orElse(null);
    }

    Map<String, byte[]> parties() {
        return parties;
    }

    /** Our first paragraph asks for our own first page: here it asks for that of the model. */
    String habiller(String contenu) {
        return contenu.replace(
                " style:master-page-name=\"Premiere\"",
                premierePage == null ? "" : " style:master-page-name=\"" + echapper(premierePage) + "\"");
    }

    private static String echapper(String nom) {
        return nom.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
