package fr.estran.accueil.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Some of a collection, in an order that nothing changes. The cursor says after which one to go on: what comes or goes meanwhile
 * makes no other one be read twice, or be missed.
 *
 * @param suite the cursor; null where there is no more to read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tranche<T>(List<T> donnees, @Nullable String suite) {

    private static final int AU_PLUS = 100;
    private static final int SIGNES = 200;

    /** @param rang what orders them: no two have the same */
    static <T> Tranche<T> de(
            List<T> toutes, Function<T, String> rang, Portee portee, @Nullable String curseur, int limite) {
        if (limite < 1 || limite > AU_PLUS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var apres = curseur == null ? "" : lire(curseur, portee);
        var restent = toutes.stream()
                .sorted(comparing(rang))
                .filter(une -> rang.apply(une).compareTo(apres) > 0)
                .limit(limite + 1L)
                .toList();
        return restent.size() <= limite
                ? new Tranche<>(restent, null)
                : new Tranche<>(restent.subList(0, limite), ecrire(portee, rang.apply(restent.get(limite - 1))));
    }

    private static String ecrire(Portee portee, String rang) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((portee.code() + "\n" + rang).getBytes(UTF_8));
    }

    private static String lire(String curseur, Portee portee) {
        var debut = portee.code() + "\n";
        try {
            var dit = curseur.length() > SIGNES
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(curseur), UTF_8);
            if (dit.startsWith(debut)) {
                return dit.substring(debut.length());
            }
        } catch (IllegalArgumentException _) {
            // As one of another collection: it is none of ours.
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
