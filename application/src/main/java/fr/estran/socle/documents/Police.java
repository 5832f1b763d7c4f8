package fr.estran.socle.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Atkinson Hyperlegible Next, drawn for readers with low vision, but for its zero, which has no bar; shipped, so that a server
 * without fonts writes the same.
 */
enum Police {
    NORMALE("/polices/AtkinsonHyperlegibleNext_400Regular.ttf", 400),
    GRASSE("/polices/AtkinsonHyperlegibleNext_700Bold.ttf", 700);

    static final String FAMILLE = "Atkinson Hyperlegible Next";

    private static final float EM = 100;
    private static final FontRenderContext MESURE = new FontRenderContext(null, true, true);

    final int graisse;
    private final byte[] octets;
    private final Font fonte;
    private final Map<Integer, Double> avances = new ConcurrentHashMap<>();

    Police(String chemin, int graisse) {
        this.graisse = graisse;
        this.octets = Ressources.octets(chemin);
        try {
            this.fonte = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(octets))
                    .deriveFont(EM);
        } catch (FontFormatException | IOException panne) {
            throw new IllegalStateException(panne);
        }
        // Batik, which draws the charts, only looks for fonts here.
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(fonte);
    }

    byte[] octets() {
        return octets.clone();
    }

    double largeur(String texte, float corps) {
        return corps * texte.codePoints().mapToDouble(this::avance).sum();
    }

    /** In ems; letters are drawn one after the other, and each report measures thousands of words. */
    private double avance(int point) {
        return avances.computeIfAbsent(
                point,
                _ -> fonte.getStringBounds(Character.toString(point), MESURE).getWidth() / EM);
    }

    boolean sait(int point) {
        return fonte.canDisplay(point);
    }

    /** The rule that carries the font inside a page. */
    String css() {
        return "@font-face{font-family:'%s';font-weight:%d;src:url(data:font/ttf;base64,%s)}\n"
                .formatted(FAMILLE, graisse, Base64.getEncoder().encodeToString(octets));
    }
}
