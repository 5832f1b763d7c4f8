package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a town sends for a cover, or a report. */
class ImageRedessineeTests {

    private static final ImageRedessinee DESSIN = new ImageRedessinee(1_000, 200_000);

    @Test
    void keeps_a_picture_that_is_light_and_no_wider_than_paper_needs() throws IOException {
        var bruit = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var hasard = new Random(1);
        for (int x = 0; x < 3000; x++) {
            for (int y = 0; y < 2000; y++) {
                bruit.setRGB(x, y, hasard.nextInt());
            }
        }
        var lue = DESSIN.lire(octets(bruit, "png")).orElseThrow();

        assertThat(lue.length).isLessThanOrEqualTo(200_000);
        assertThat(image(lue).getWidth()).isEqualTo(1000);
        assertThat(image(lue).getHeight()).isEqualTo(667);
    }

    @Test
    void draws_upright_what_a_telephone_wrote_lying_and_keeps_nothing_of_where_it_was() throws IOException {
        var couchee = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var pinceau = couchee.createGraphics();
        pinceau.setColor(Color.WHITE);
        pinceau.fillRect(0, 0, 400, 200);
        pinceau.setColor(Color.RED);
        pinceau.fillRect(0, 0, 100, 200);
        pinceau.dispose();

        var lue = DESSIN.lire(tournee(octets(couchee, "jpeg"), 6)).orElseThrow();

        assertThat(image(lue).getWidth()).isEqualTo(200);
        assertThat(image(lue).getHeight()).isEqualTo(400);
        assertThat(new Color(image(lue).getRGB(100, 20)).getGreen())
                .as("what was on the left is above")
                .isLessThan(60);
        assertThat(new Color(image(lue).getRGB(100, 380)).getGreen()).isGreaterThan(200);
        assertThat(new String(lue, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Quimper");
    }

    @Test
    void takes_no_other_file() {
        assertThat(DESSIN.lire("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(DESSIN.lire(new byte[0])).isEmpty();
        assertThat(DESSIN.lire(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20}))
                .isEmpty();
    }

    /** Each row of it is held at once: of a light file, hundreds of megabytes. */
    @Test
    void takes_no_picture_that_is_all_width() throws IOException {
        var fil = new BufferedImage(30_000, 1, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(DESSIN.lire(octets(fil, "png"))).isEmpty();
    }

    /** With what a camera writes: how it was held, and where. */
    private static byte[] tournee(byte[] jpeg, int orientation) throws IOException {
        var sortie = new ByteArrayOutputStream();
        sortie.write(jpeg, 0, 2);
        sortie.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 43});
        sortie.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        sortie.write("MM\0*\0\0\0\10".getBytes(StandardCharsets.US_ASCII));
        sortie.write(new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        sortie.write("Quimper..".getBytes(StandardCharsets.US_ASCII));
        sortie.write(jpeg, 2, jpeg.length - 2);
        return sortie.toByteArray();
    }

    private static byte[] octets(BufferedImage image, String format) throws IOException {
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(image, format, sortie);
        return sortie.toByteArray();
    }

    private static BufferedImage image(byte[] octets) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(octets));
    }
}
