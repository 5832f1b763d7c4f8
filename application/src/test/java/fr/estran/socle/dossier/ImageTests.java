package fr.estran.socle.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ImageTests {

    private static final String JPEG = "\u00ff\u00d8\u00ff";

    /** Where it was taken stands there: it would go out with each paper that shows the picture. */
    @Test
    void lets_in_no_picture_beside_which_a_camera_wrote() {
        assertThat(lire(JPEG + "\u00db")).isNotNull();
        assertThat(lire(JPEG + "\u00e1\0\53Exif\0\0")).isNull();
    }

    @Test
    void lets_in_nothing_else_than_a_picture() {
        assertThat(lire("GIF89a")).isNull();
        assertThat(new Image().lire("pas du base64 !", ZoneOffset.UTC)).isNull();
    }

    private static String lire(String octets) {
        return new Image()
                .lire(Base64.getEncoder().encodeToString(octets.getBytes(StandardCharsets.ISO_8859_1)), ZoneOffset.UTC);
    }
}
