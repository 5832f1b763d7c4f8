package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.ImageRedessinee;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a person puts at the end of a section, with its words.
 *
 * @param image a JPEG, as {@link #DESSIN} draws it
 * @param description for whoever does not see it
 * @param legende what is read under it; null where it says enough by itself
 * @param credit who took it; null where nobody said
 */
@SuppressWarnings("ArrayRecordComponent")
public record Photographie(
        byte[] image,
        String description,
        @Nullable String legende,
        @Nullable String credit) {

    /** What paper needs of a picture of half its width, and what three documents may weigh. */
    public static final ImageRedessinee DESSIN = new ImageRedessinee(1_400, 300_000);

    Bloc bloc() {
        return new Bloc.Photo(image, description, credit == null ? legende : signee(credit));
    }

    private String signee(String qui) {
        var prise = Phrases.lues().dire("photo.credit", Phrases.avec("qui", qui));
        return legende == null ? prise : legende.replaceFirst("(?<![.!?…])$", ".") + " " + prise;
    }

    /** All that a person wrote of it, to be looked through. */
    List<String> mots() {
        return Stream.of(description, legende, credit).filter(Objects::nonNull).toList();
    }
}
