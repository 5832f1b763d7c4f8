package fr.estran.reseau.annuaire;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose map it is. Its tiles are asked for by the visitor's browser, so that their address goes there: never before they have said
 * yes. The page of the map alone may load pictures from that place, and from no other.
 */
@Component
public class FondDeCarte {

    private final @Nullable String tuiles;
    private final String mention;
    private final @Nullable String origine;

    FondDeCarte(@Value("${estran.carte.tuiles:}") String tuiles, @Value("${estran.carte.mention:}") String mention) {
        this.tuiles = tuiles.isBlank() ? null : tuiles.strip();
        this.mention = mention;
        this.origine = this.tuiles == null ? null : origine(this.tuiles);
    }

    /** A setting that is no address stops the start: it would otherwise be found out by a visitor. */
    private static String origine(String tuiles) {
        var adresse = URI.create(tuiles.replaceAll("\\{[a-z]}", "0"));
        if (!"https".equals(adresse.getScheme()) || adresse.getAuthority() == null) {
            throw new IllegalArgumentException("estran.carte.tuiles is no https address");
        }
        return "https://" + adresse.getAuthority();
    }

    /** Whether the service has a map at all. */
    public boolean present() {
        return tuiles != null;
    }

    /** With {x}, {y} and {z}. */
    public String tuiles() {
        return Optional.ofNullable(tuiles).orElse("");
    }

    /** To whom the map belongs, as its terms ask. */
    public String mention() {
        return mention;
    }

    /** To whom the visitor's address goes. */
    public String chez() {
        return Optional.ofNullable(origine)
                .map(dite -> URI.create(dite).getHost())
                .orElse("");
    }

    /** What every page may load, and pictures from there. */
    String contenuPermis(String partout) {
        return partout.replaceFirst("img-src ([^;]*)", "img-src $1 " + origine);
    }
}
