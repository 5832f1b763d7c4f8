package fr.estran.droits;

import fr.estran.acteurs.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A line of the table of rights.
 *
 * @param roles who may; empty where everyone may, signed in or not
 * @param frein what slows down whoever goes through it; of what everyone may do and is not a mere reading, and of nothing else
 * @param sensible asked for again who one is, unless that was proved a moment ago: a screen that somebody left must not be enough
 */
public record Droit(
        HttpMethod methode,
        PathPattern chemin,
        Set<Role> roles,
        @Nullable Retenue frein,
        boolean sensible) {

    public Droit {
        if ((roles.isEmpty() && !methode.equals(HttpMethod.GET)) != (frein != null)) {
            throw new IllegalArgumentException(
                    "a door that is open to all says what slows down whoever goes through it, and no other does: "
                            + methode + " " + chemin.getPatternString());
        }
    }

    public static Droit de(HttpMethod methode, String chemin, Set<Role> roles) {
        return new Droit(methode, PathPatternParser.defaultInstance.parse(chemin), roles, null, false);
    }

    /** What gives or takes a way in, carries personal data out, or cannot be undone. */
    public static Droit sensible(HttpMethod methode, String chemin, Set<Role> roles) {
        return new Droit(methode, PathPatternParser.defaultInstance.parse(chemin), roles, null, true);
    }

    /** A form that anybody may send, signed in or not. */
    public static Droit porte(String chemin, Retenue frein) {
        return new Droit(HttpMethod.POST, PathPatternParser.defaultInstance.parse(chemin), Set.of(), frein, false);
    }

    boolean vise(HttpMethod methode, PathContainer chemin) {
        var memeMethode = this.methode.equals(methode)
                || (methode.equals(HttpMethod.HEAD) && this.methode.equals(HttpMethod.GET));
        return memeMethode && this.chemin.matches(chemin);
    }

    boolean ouvertATous() {
        return roles.isEmpty();
    }

    /** What is given in the address itself, as the token of a link is. */
    public Optional<String> jeton(String adresse) {
        return Optional.ofNullable(chemin.matchAndExtract(PathContainer.parsePath(adresse)))
                .map(trouve -> trouve.getUriVariables().get("jeton"));
    }
}
