package fr.estran.programme.affiche;

import fr.estran.socle.documents.ImageRedessinee;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A photograph or a drawing for the cover of a booklet: drawn again, upright, small enough to be kept and sent, and without
 * where, when and by whom it was taken.
 *
 * @param image a JPEG
 * @param description for whoever does not see it
 * @param credit who made it; null where nobody said
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImageDePlaquette(
        byte[] image, String description, @Nullable String credit) {

    static final int DESCRIPTION = 300;
    static final int CREDIT = 120;

    /** What the database keeps, and what paper needs. */
    static final ImageRedessinee DESSIN = new ImageRedessinee(1_000, 200_000);

    /** As a page holds it. */
    public String source() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(image);
    }
}
