package fr.estran.socle.droits;

import static java.util.stream.Collectors.groupingBy;
import static org.springframework.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;

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

    /** The same, by method and by the words with which addresses begin: a page asks of each of its links. */
    private final Map<String, List<Droit>> parDebut;

    @Autowired
    Droits(ListableBeanFactory beans) {
        this(LignesDesControleurs.de(LignesDesControleurs.controleurs(beans)));
    }

    Droits(List<Droit> lignes) {
        this.table = lignes.stream().sorted(ORDRE).toList();
        this.parDebut = table.stream()
                .collect(groupingBy(
                        droit -> cle(droit.methode(), debuts(droit.chemin()).getLast())));
    }

    private static String cle(HttpMethod methode, String debut) {
        return methode + " " + debut;
    }

    /** Nothing, then one word, then two: those that are written in a line, up to what is to be filled in. */
    private static List<String> debuts(PathPattern chemin) {
        return debuts(PathContainer.parsePath(chemin.getPatternString())).stream()
                .takeWhile(debut -> !debut.matches(".*[{*?].*"))
                .toList();
    }

    private static List<String> debuts(PathContainer chemin) {
        var debuts = new ArrayList<String>(3);
        debuts.add("");
        for (var partie : chemin.elements()) {
            if (partie instanceof PathSegment mot && debuts.size() < 3) {
                debuts.add(debuts.getLast() + "/" + mot.valueToMatch());
            }
        }
        return debuts;
    }

    /** In the order in which they are looked for: the first line that fits decides. */
    public List<Droit> table() {
        return table;
    }

    public Optional<Droit> pour(HttpMethod methode, String chemin) {
        var parties = PathContainer.parsePath(chemin);
        var lue = methode.equals(HttpMethod.HEAD) ? GET : methode;
        return debuts(parties).stream()
                .flatMap(debut -> parDebut.getOrDefault(cle(lue, debut), List.of()).stream()
                        .filter(droit -> droit.chemin().matches(parties))
                        .limit(1))
                .min(ORDRE);
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
