package fr.estran.programme.affiche;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.pages.CodeDessine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dresses a page for paper in the colour and under the logo of the town. */
@Component
public class Habillage {

    private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Pattern PONCTUATION = Pattern.compile(" ([:;?!»])");
    private static final String COULEUR = "#0b3d5c";

    /** The engine cuts sizes down to whole points, and takes a hair off some before: of 14 points it made 13. */
    private static final float RABOT = 0.25f;

    private final Enseigne enseigne;
    private final Formes formes;

    Habillage(Enseigne enseigne, Formes formes) {
        this.enseigne = enseigne;
        this.formes = formes;
    }

    /**
     * @param feuille the name of its style
     * @param corps of its letters, in points
     */
    public byte[] pdf(String modele, String feuille, float corps, Map<String, @Nullable Object> valeurs) {
        var style = (ressource("papier") + ressource(feuille))
                        .replace("var(--ville)", enseigne.couleur().orElse(COULEUR))
                + String.format(Locale.ROOT, "body { font-size: %.2fpt; }", corps + RABOT);
        var toutes = new HashMap<String, @Nullable Object>(valeurs);
        toutes.put("m", MotsDePlaquette.MESSAGES);
        toutes.put("style", style);
        toutes.put("logo", logo());
        var page = new StringOutput();
        MODELES.render(modele, toutes, page);
        return formes.pdf(insecables(page.toString()));
    }

    /** No line begins with what ends a sentence. */
    private static String insecables(String page) {
        int corps = page.indexOf("<body");
        return page.substring(0, corps)
                + PONCTUATION
                        .matcher(page.substring(corps))
                        .replaceAll("\u00a0$1")
                        .replace("« ", "«\u00a0");
    }

    private String logo() {
        return enseigne.logo()
                .map(octets -> "data:image/png;base64," + Base64.getEncoder().encodeToString(octets))
                .orElse("");
    }

    /** Beside an address that one may type as well: nothing where the service has none. */
    @Nullable CodeDessine code(String chemin) {
        return enseigne.adresse()
                .map(adresse -> CodeDessine.de(adresse + chemin))
                .orElse(null);
    }

    private static String ressource(String nom) {
        try (var flux = Habillage.class.getResourceAsStream("/plaquettes/" + nom + ".css")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
