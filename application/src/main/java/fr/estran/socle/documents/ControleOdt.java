package fr.estran.socle.documents;

import static fr.estran.socle.documents.ModeleRefuse.exiger;

import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;

/** Refuses a model that would do anything, on the machine of whoever opens the report, but be looked at. */
final class ControleOdt {

    private static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    private static final String FORMULAIRE = "urn:oasis:names:tc:opendocument:xmlns:form:1.0";

    /** What runs, or asks another program. */
    private static final Set<String> AGISSANTS = Set.of(
            "script",
            "execute-macro",
            "event-listeners",
            "event-listener",
            "dde-connection",
            "dde-connection-decl",
            "dde-connection-decls",
            "dde-source",
            "dde-link",
            "dde-links");

    /** What holds another document, or fetches what it says from a database or a file. */
    private static final Set<String> OBJETS = Set.of(
            "object",
            "object-ole",
            "plugin",
            "applet",
            "param",
            "floating-frame",
            "forms",
            "binary-data",
            "section-source",
            "table-source",
            "cell-range-source",
            "database-display",
            "database-next",
            "database-row-select",
            "database-row-number",
            "database-name",
            "database-source-sql",
            "database-source-query",
            "database-source-table",
            "alphabetical-index-auto-mark-file",
            "template",
            "auto-reload",
            "sound",
            "definition-src");

    /** However it is spaced or capitalised: a program that reads it next may be more lenient. */
    private static final Pattern COMMANDE =
            Pattern.compile("javascript:|vbscript:|macro:|data:|\\.uno:|vnd\\.sun\\.star\\.");

    private ControleOdt() {}

    /** By their own names, whatever the prefix or the namespace. */
    static void sansCommande(Document xml) throws ModeleRefuse {
        for (var element : StylesOdt.elements(xml, "*", "*")) {
            exiger(
                    !SCRIPT.equals(element.getNamespaceURI()) && !AGISSANTS.contains(element.getLocalName()),
                    RaisonDeRefus.MACROS,
                    EndroitsOdt.de(element, element.getTagName()));
            for (var attribut : StylesOdt.attributs(element)) {
                exiger(
                        !SCRIPT.equals(attribut.getNamespaceURI()) && !commande(attribut),
                        RaisonDeRefus.LIEN_INTERDIT,
                        EndroitsOdt.de(element, attribut.getValue()));
            }
        }
    }

    static void sansObjet(Document xml) throws ModeleRefuse {
        for (var element : StylesOdt.elements(xml, "*", "*")) {
            exiger(
                    !FORMULAIRE.equals(element.getNamespaceURI()) && !OBJETS.contains(element.getLocalName()),
                    RaisonDeRefus.OBJET,
                    EndroitsOdt.de(element, element.getTagName()));
        }
    }

    private static boolean commande(Attr attribut) {
        var serre = attribut.getValue().replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
        return COMMANDE.matcher(serre).lookingAt();
    }
}
