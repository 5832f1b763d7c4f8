package fr.estran.socle.droits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import fr.estran.Plan;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * What is sent and never refused is answered by an address: Back never asks whether to send again. But for what is shown once,
 * and for whom one looks: a name is in no address.
 */
class SurPlaceTests {

    /** What is shown once, and whom one looks for. */
    static final Set<String> SUR_PLACE = Set.of(
            "/aide",
            "/equipe/agenda/lien",
            "/equipe/enquetes/{enquete}/apercu",
            "/equipe/professionnels/{acteur}",
            "/equipe/propositions/liens/{organisme}",
            "/comptes/{compte}/code",
            "/reglages/echos/{echo}/secret",
            "/equipe/messages/recus/personnes",
            "/equipe/orienter",
            "/pro/{jeton}/orienter",
            "/trouver",
            "/equipe/seances/{seance}/presences/chercher",
            "/equipe/personnes",
            "/equipe/personnes/{usager}/reunir");

    /** The same, where it may be refused too: the desk goes from step to step with what the person says. */
    static final Set<String> SUR_PLACE_OU_REFUSE = Set.of(
            "/equipe/inscrire",
            "/equipe/prets/nouveau",
            "/equipe/personnes/{usager}/foyer",
            "/equipe/programme/reconduction");

    private static final Set<String> PAGES = Set.of("Page", "Reponse");
    private static final Set<String> REFUSENT = Set.of("refusee", "depassee", "avec", "setStatus", "sendError");

    @Test
    void is_answered_what_is_shown_once_and_whom_one_looks_for_and_nothing_else() {
        var jamaisRefuses = Controleurs.TOUS.stream()
                .flatMap(controleur -> Stream.of(controleur.getDeclaredMethods()))
                .filter(SurPlaceTests::recoit)
                .filter(methode -> montre(methode) && !refuse(methode))
                .flatMap(SurPlaceTests::adresses);

        assertThat(jamaisRefuses).containsExactlyInAnyOrderElementsOf(SUR_PLACE);
    }

    private static Stream<String> adresses(Method methode) {
        return Stream.of(requireNonNull(AnnotatedElementUtils.getMergedAnnotation(methode, RequestMapping.class))
                .path());
    }

    /** Whichever annotation says so. */
    private static boolean recoit(Method methode) {
        var dite = AnnotatedElementUtils.getMergedAnnotation(methode, RequestMapping.class);
        return dite != null && List.of(dite.method()).contains(RequestMethod.POST);
    }

    private static boolean montre(Method methode) {
        return PAGES.contains(methode.getReturnType().getSimpleName())
                || List.of(methode.getParameterTypes()).contains(Model.class);
    }

    /** Itself, or by what it calls to make the page. */
    private static boolean refuse(Method methode) {
        var aLire = new ArrayDeque<JavaCodeUnit>();
        aLire.add(Plan.codeEtPages()
                .get(methode.getDeclaringClass())
                .getMethod(methode.getName(), methode.getParameterTypes()));
        var lus = new HashSet<JavaCodeUnit>();
        while (!aLire.isEmpty()) {
            var unite = aLire.pop();
            if (lus.add(unite)) {
                for (var appel : unite.getCallsFromSelf()) {
                    if (REFUSENT.contains(appel.getName()) && dUneReponse(appel.getTargetOwner())) {
                        return true;
                    }
                    appel.getTarget()
                            .resolveMember()
                            .filter(SurPlaceTests::faitLaPage)
                            .ifPresent(aLire::add);
                }
            }
        }
        return List.of(methode.getParameterTypes()).contains(HttpServletResponse.class);
    }

    private static boolean dUneReponse(JavaClass type) {
        return PAGES.contains(type.getSimpleName()) || type.isEquivalentTo(HttpServletResponse.class);
    }

    private static boolean faitLaPage(JavaCodeUnit unite) {
        return PAGES.contains(unite.getRawReturnType().getSimpleName())
                || unite.getOwner().isMetaAnnotatedWith(Controller.class)
                || unite.getOwner().isAnnotatedWith(Controller.class);
    }
}
