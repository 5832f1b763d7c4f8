package fr.estran.socle.droits;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Reads the lines of the table of rights off the controllers: of each method, what it answers and to whom it is {@link Ouvert}.
 *
 * <p>Off their types alone: no controller needs to be there yet, since they and the filters before them ask the table.
 */
final class LignesDesControleurs {

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
