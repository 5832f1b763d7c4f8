package fr.estran.socle.documents;

import fr.estran.socle.documents.Largeurs.Papier;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a text document is dressed.
 *
 * @param largeur of its lines, in points
 * @param premierePage the page on which it begins, if it has a name
 * @param parties of its file, beside what it says
 */
public record TenueOdt(double largeur, @Nullable String premierePage, SequencedMap<String, byte[]> parties) {

    /** Of the lines of our own pages, in points. */
    public static final double LARGEUR = Largeurs.PAGE;

    private static final byte[] STYLES = Ressources.octets("/documents/odt-styles.xml");

    /** Those that what we write asks for. */
    public static byte[] styles() {
        return STYLES.clone();
    }

    Papier papier() {
        return Papier.ville(largeur);
    }

    /** Our first paragraph asks for our own first page: here it asks for that of the town. */
    String habiller(String contenu) {
        return contenu.replace(
                " style:master-page-name=\"Premiere\"",
                premierePage == null ? "" : " style:master-page-name=\"" + echapper(premierePage) + "\"");
    }

    private static String echapper(String nom) {
        return nom.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
