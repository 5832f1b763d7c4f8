package fr.estran.droits;

import static org.springframework.http.HttpMethod.GET;

import fr.estran.acteurs.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** The one table of rights: which request is open to whom. What is not in it is refused to everyone. */
public final class Droits {

    /** In the order in which they are looked for: the first line that fits decides. */
    static final List<Droit> TABLE = Stream.of(DroitsDuPublic.LIGNES, DroitsDeLEquipe.LIGNES, DroitsDeGestion.LIGNES)
            .flatMap(List::stream)
            .toList();

    private Droits() {}

    static Optional<Droit> pour(HttpMethod methode, String chemin) {
        var parties = PathContainer.parsePath(chemin);
        return TABLE.stream().filter(droit -> droit.vise(methode, parties)).findFirst();
    }

    /** Whether a page is open to whoever passes by. */
    public static boolean ouvreATous(String chemin) {
        return ouvreATous(GET, chemin);
    }

    /** Whether whoever passes by may ask for that. */
    public static boolean ouvreATous(HttpMethod methode, String chemin) {
        return pour(methode, chemin).filter(Droit::ouvertATous).isPresent();
    }

    /** Whether a page may be opened: what a menu asks before it shows a link. */
    public static boolean ouvre(Role role, String chemin) {
        return pour(GET, chemin)
                .filter(droit -> droit.ouvertATous() || droit.roles().contains(role))
                .isPresent();
    }

    /** The addresses of the pages that a role may open, without those that need an id. */
    public static List<String> pages(Role role) {
        return TABLE.stream()
                .filter(droit -> droit.methode().equals(GET))
                .map(droit -> droit.chemin().getPatternString())
                .filter(chemin -> !chemin.matches(".*[{*].*") && ouvre(role, chemin))
                .toList();
    }
}
