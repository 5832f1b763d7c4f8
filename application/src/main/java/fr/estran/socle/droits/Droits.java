package fr.estran.socle.droits;

import static java.util.stream.Collectors.groupingBy;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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

    /**
     * Reads the lines of the table of rights off the controllers: of each method, what it answers and to whom it is {@link Ouvert}.
     *
     * <p>Off their types alone: no controller needs to be there yet, since they and the filters before them ask the table.
     */
    static final class LignesDesControleurs {

        /** What no controller answers: files, and what a filter does. */
        static final List<Droit> SANS_CONTROLEUR = List.of(
                Droit.de(GET, "/webjars/**", Cercle.TOUT_LE_MONDE),
                Droit.de(GET, "/statique/**", Cercle.TOUT_LE_MONDE),
                Droit.de(GET, "/favicon.ico", Cercle.TOUT_LE_MONDE),
                Droit.de(GET, "/robots.txt", Cercle.TOUT_LE_MONDE),
                Droit.de(POST, "/deconnexion", Cercle.CONNECTES));

        private static final Adresses ADRESSES = new Adresses();

        private LignesDesControleurs() {}

        /** Those that are there, of ours: what a library answers by itself is open to nobody. */
        static Stream<Class<?>> controleurs(ListableBeanFactory beans) {
            return Stream.of(beans.getBeanNamesForType(Object.class, true, false))
                    .flatMap(nom -> Optional.<Class<?>>ofNullable(beans.getType(nom, false)).stream())
                    .<Class<?>>map(ClassUtils::getUserClass)
                    .filter(type -> type.getName().startsWith("fr.estran.")
                            && AnnotatedElementUtils.hasAnnotation(type, Controller.class));
        }

        static List<Droit> de(Stream<Class<?>> controleurs) {
            return Stream.concat(SANS_CONTROLEUR.stream(), controleurs.flatMap(LignesDesControleurs::lignes))
                    .toList();
        }

        private static Stream<Droit> lignes(Class<?> controleur) {
            return MethodIntrospector.selectMethods(controleur, (Method methode) -> ADRESSES.de(methode, controleur))
                    .entrySet()
                    .stream()
                    .flatMap(repond -> lignes(ouvert(repond.getKey(), controleur), repond.getValue()));
        }

        private static Stream<Droit> lignes(Ouvert ouvert, RequestMappingInfo demande) {
            return demande.getMethodsCondition().getMethods().stream()
                    .flatMap(methode -> demande.getPatternValues().stream()
                            .map(chemin -> Droit.de(methode.asHttpMethod(), chemin, ouvert)));
        }

        private static Ouvert ouvert(Method methode, Class<?> controleur) {
            return Stream.of(methode, controleur)
                    .flatMap(dit -> Optional.ofNullable(dit.getAnnotation(Ouvert.class)).stream())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "%s#%s answers requests and does not say to whom it is open: @Ouvert(Cercle.…) on it, or on its controller"
                                    .formatted(controleur.getName(), methode.getName())));
        }

        /** The mapping of requests, which nothing was told to: it reads what a method answers. */
        private static final class Adresses extends RequestMappingHandlerMapping {

            @Nullable RequestMappingInfo de(Method methode, Class<?> controleur) {
                return getMappingForMethod(methode, controleur);
            }
        }
    }
}
