package fr.estran.droits;

import fr.estran.acteurs.Role;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A line of the table of rights.
 *
 * @param roles who may; empty where everyone may, signed in or not
 */
public record Droit(HttpMethod methode, PathPattern chemin, Set<Role> roles) {

    public static Droit de(HttpMethod methode, String chemin, Set<Role> roles) {
        return new Droit(methode, PathPatternParser.defaultInstance.parse(chemin), roles);
    }

    boolean vise(HttpMethod methode, PathContainer chemin) {
        var memeMethode = this.methode.equals(methode)
                || (methode.equals(HttpMethod.HEAD) && this.methode.equals(HttpMethod.GET));
        return memeMethode && this.chemin.matches(chemin);
    }

    boolean ouvertATous() {
        return roles.isEmpty();
    }
}
