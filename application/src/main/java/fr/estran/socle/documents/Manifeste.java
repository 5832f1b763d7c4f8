package fr.estran.socle.documents;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** What the archive of an OpenDocument holds, and of which kind each part is. */
final class Manifeste {

    private Manifeste() {}

    static byte[] de(String type, Collection<String> noms) {
        var espace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        var manifeste = new Balises().ouvrir("manifest:manifest", "xmlns:manifest", espace, "manifest:version", "1.3");
        declarer(manifeste, "/", type);
        noms.forEach(nom -> declarer(manifeste, nom, type(nom)));
        return manifeste.fermer().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void declarer(Balises manifeste, String nom, String type) {
        manifeste.vide("manifest:file-entry", "manifest:full-path", nom, "manifest:media-type", type);
    }

    private static String type(String nom) {
        return switch (nom.substring(nom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "ttf" -> "application/x-font-ttf";
            default -> "text/xml";
        };
    }
}
