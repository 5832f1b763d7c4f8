package fr.estran.socle.droits;

import static java.util.stream.Collectors.toMap;
import static org.springframework.http.HttpMethod.GET;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The one table of rights: which request is open to whom, as the method that answers it says ({@link Ouvert}). What is not in
 * it is refused to everyone.
 *
 * <p>Rule: rights.
 */
@Component
public class Droits {

    /** The line that says most comes first, as it does among the handlers: the order of controllers changes nothing. */
    private static final Comparator<Droit> ORDRE = Comparator.comparing(Droit::chemin)
            .thenComparing(droit -> droit.methode().name());

    private final List<Droit> table;

    /**
     * The lines whose address is written out, by method and address. None that has something to fill in comes before them, so
     * that the first that fits is found at once: a page asks of each of its links.
     */
    private final Map<String, Droit> ecritsEnEntier;

    @Autowired
    Droits(ListableBeanFactory beans) {
        this(LignesDesControleurs.de(LignesDesControleurs.controleurs(beans)));
    }

    Droits(List<Droit> lignes) {
        this.table = lignes.stream().sorted(ORDRE).toList();
        this.ecritsEnEntier = table.stream()
                .filter(droit -> !droit.chemin().hasPatternSyntax())
                .collect(toMap(
                        droit -> cle(droit.methode(), droit.chemin().getPatternString()),
                        droit -> droit,
                        (premier, _) -> premier));
    }

    private static String cle(HttpMethod methode, String chemin) {
        return methode + " " + chemin;
    }

    /** In the order in which they are looked for: the first line that fits decides. */
    public List<Droit> table() {
        return table;
    }

    public Optional<Droit> pour(HttpMethod methode, String chemin) {
        var ecrit = ecritsEnEntier.get(cle(methode, chemin));
        if (ecrit != null) {
            return Optional.of(ecrit);
        }
        var parties = PathContainer.parsePath(chemin);
        return table.stream().filter(droit -> droit.vise(methode, parties)).findFirst();
    }

    /** Whether a page is open to whoever passes by. */
    public boolean ouvreATous(String chemin) {
        return ouvreATous(GET, chemin);
    }

    /** Whether whoever passes by may ask for that. */
    public boolean ouvreATous(HttpMethod methode, String chemin) {
        return pour(methode, chemin).filter(Droit::ouvertATous).isPresent();
    }

    /** Whether a page may be opened: what a menu asks before it shows a link. */
    public boolean ouvre(Roles roles, String chemin) {
        return permet(roles, GET, chemin);
    }

    /** Whether that may be asked for: what a page asks before it shows a form. */
    public boolean permet(Roles roles, HttpMethod methode, String chemin) {
        return pour(methode, chemin)
                .filter(droit -> droit.ouvertATous() || roles.unParmi(droit.roles()))
                .isPresent();
    }

    /** Whether whoever asks for it says again who they are. */
    public boolean sensible(HttpMethod methode, String chemin) {
        return pour(methode, chemin).filter(Droit::sensible).isPresent();
    }

    /** All of them. */
    public List<Droit> sensibles() {
        return table.stream().filter(Droit::sensible).toList();
    }

    /** The addresses of the pages that somebody of those roles may open, without those that need an id. */
    public List<String> pages(Roles roles) {
        return table.stream()
                .filter(droit -> droit.methode().equals(GET))
                .map(droit -> droit.chemin().getPatternString())
                .filter(chemin -> !chemin.matches(".*[{*].*") && ouvre(roles, chemin))
                .toList();
    }
}
