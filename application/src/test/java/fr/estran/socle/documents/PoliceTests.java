package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters of every paper: no sign of a number is taken for another. */
class PoliceTests {

    @ParameterizedTest
    @EnumSource(Police.class)
    void draws_a_zero_without_a_bar_that_is_no_letter_either(Police police) throws Exception {
        var zero = trace(police, "0");
        var cadre = zero.getBounds2D();

        assertThat(contours(zero)).isEqualTo(2);
        assertThat(new Area(zero).contains(new Point2D.Double(cadre.getCenterX(), cadre.getCenterY())))
                .isFalse();
        assertThat(cadre.getWidth()).isLessThan(trace(police, "O").getBounds2D().getWidth() * 0.95);
    }

    private static Shape trace(Police police, String signe) throws Exception {
        var fonte = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(police.octets()))
                .deriveFont(100f);
        return fonte.createGlyphVector(new FontRenderContext(null, true, true), signe)
                .getOutline();
    }

    private static int contours(Shape trace) {
        int contours = 0;
        for (var pas = trace.getPathIterator(null); !pas.isDone(); pas.next()) {
            contours += pas.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return contours;
    }
}
