package fr.estran.socle.droits;

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

    static Droit de(HttpMethod methode, String chemin, Cercle cercle) {
        return de(methode, chemin, cercle, null, false);
    }

    static Droit de(HttpMethod methode, String chemin, Ouvert ouvert) {
        return de(
                methode,
                chemin,
                ouvert.value(),
                ouvert.frein().length == 0 ? null : ouvert.frein()[0],
                ouvert.sensible());
    }

    private static Droit de(
            HttpMethod methode, String chemin, Cercle cercle, @Nullable Retenue frein, boolean sensible) {
        return new Droit(methode, PathPatternParser.defaultInstance.parse(chemin), cercle.roles(), frein, sensible);
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
