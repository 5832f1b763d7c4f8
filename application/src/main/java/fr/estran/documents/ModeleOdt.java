package fr.estran.documents;

import fr.estran.documents.LectureModele.Raison;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A town's own model of document: its styles, its headers and footers, their pictures. What it says is left out, and so
 * is all that could do something.
 */
public final class ModeleOdt {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";

    /** What runs, or fetches from another program. */
    private static final Set<String> AGISSANTS = Set.of(
            "script",
            "execute-macro",
            "event-listeners",
            "event-listener",
            "dde-connection",
            "dde-connection-decl",
            "dde-source",
            "dde-link");

    private static final Set<String> LIENS_A_CLIQUER = Set.of("a");

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
            return new LectureModele.Refuse(refus.raison);
        }
    }

    private static ModeleOdt verifier(Map<String, byte[]> archive) throws ModeleRefuse {
        var styles = StylesOdt.lire(archive.getOrDefault("styles.xml", new byte[0]));
        var contenu = StylesOdt.lire(archive.getOrDefault("content.xml", new byte[0]));
        sansMacro(styles);
        sansMacro(contenu);
        var parties = new LinkedHashMap<String, byte[]>();
        archive.forEach((nom, octets) -> {
            if (nom.startsWith("Pictures/") || nom.startsWith("Fonts/")) {
                parties.put(nom, octets);
            }
        });
        liens(styles, parties.keySet());
        parties.put("styles.xml", StylesOdt.completer(styles, OdtForm.STYLES));
        return new ModeleOdt(parties, premierePage(contenu));
    }

    /** By their own names, whatever the prefix or the namespace: what reads the file next may be less strict. */
    private static void sansMacro(Document xml) throws ModeleRefuse {
        ArchiveOdt.exiger(
                StylesOdt.elements(xml, "*", "*").stream()
                        .noneMatch(element ->
                                SCRIPT.equals(element.getNamespaceURI()) || AGISSANTS.contains(element.getLocalName())),
                Raison.MACROS);
    }

    /** A link that one clicks may lead anywhere; what is loaded by itself is in the file. */
    private static void liens(Document xml, Set<String> presentes) throws ModeleRefuse {
        for (var element : StylesOdt.elements(xml, "*", "*")) {
            var lien = element.getAttributeNS(XLINK, "href").replaceFirst("^\\./", "");
            ArchiveOdt.exiger(
                    lien.isEmpty() || LIENS_A_CLIQUER.contains(element.getLocalName()) || presentes.contains(lien),
                    Raison.LIEN_EXTERIEUR);
        }
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
