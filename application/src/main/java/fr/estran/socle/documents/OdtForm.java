package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Diagramme.Support;
import fr.estran.socle.documents.Largeurs.Papier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the parts of an OpenDocument text: what it says, how it looks, its charts and its fonts. */
final class OdtForm {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final byte[] REGLAGES = Ressources.octets("/documents/odt-settings.xml");

    byte[] octets(Document document) {
        var decoupe = Decoupage.pour(Papier.ODT, document);
        var parties = new LinkedHashMap<String, byte[]>();
        parties.put("content.xml", utf8(new OdtContenu(Papier.ODT).contenu(decoupe)));
        parties.put("styles.xml", TenueOdt.styles());
        return paquet(decoupe, parties);
    }

    byte[] octets(Document document, TenueOdt tenue) {
        var papier = tenue.papier();
        var decoupe = Decoupage.pour(papier, document);
        var parties = new LinkedHashMap<String, byte[]>();
        parties.put("content.xml", utf8(tenue.habiller(new OdtContenu(papier).contenu(decoupe))));
        parties.putAll(tenue.parties());
        return paquet(decoupe, parties);
    }

    private static byte[] paquet(Document document, Map<String, byte[]> parties) {
        parties.put("meta.xml", utf8(meta(document)));
        parties.put("settings.xml", REGLAGES);
        parties.put("Fonts/normale.ttf", Police.NORMALE.octets());
        parties.put("Fonts/grasse.ttf", Police.GRASSE.octets());
        for (int rang = 0; rang < document.blocs().size(); rang++) {
            if (document.blocs().get(rang) instanceof Graphique graphique) {
                var svg = new Diagramme(graphique, Support.PAPIER).svg("graphique-" + rang);
                parties.put(OdtContenu.image(rang, "svg"), utf8(svg));
                parties.put(OdtContenu.image(rang, "png"), Pixels.png(svg));
            }
        }
        parties.put("META-INF/manifest.xml", Manifeste.de(TYPE, parties.keySet()));
        return Paquet.zip(TYPE, parties);
    }

    private static String meta(Document document) {
        return new Balises()
                .ouvrir(
                        "office:document-meta",
                        "xmlns:office",
                        OFFICE,
                        "xmlns:meta",
                        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "office:version",
                        "1.3")
                .ouvrir("office:meta")
                .element("meta:generator", "Estran")
                .element("dc:title", document.titre())
                .element("dc:subject", document.sujet())
                .element("meta:initial-creator", document.auteur())
                .element("dc:creator", document.auteur())
                .element("dc:language", "fr-FR")
                .fermer()
                .fermer()
                .toString();
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
