package fr.estran.accueil.site;

import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Cadre;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A form that comes back with something to be read twice, and nothing wrong: whatever form it is, the frame says so at the top of
 * the page, where one looks, and leads to the button; and its title tells of no error.
 */
@Component
@ConditionalOnWebApplication
class ARelire implements HandlerInterceptor, WebMvcConfigurer {

    private static final Messages MESSAGES = Messages.de("socle/gabarit");
    private static final String ATTRIBUT = ARelire.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest demande, HttpServletResponse reponse, Object cible, @Nullable ModelAndView vue) {
        if (vue == null || !demande.getMethod().equals("POST")) {
            return;
        }
        var modele = montre(vue.getModel());
        if (modele.get("fautes") instanceof Map<?, ?> dites && !dites.isEmpty()
                || modele.containsKey("refus")
                || modele.containsKey("devancee")
                || demande.getAttribute(Cadre.DEVANCEE) != null) {
            return;
        }
        if (modele.get("avertissements") instanceof Map<?, ?> auGuichet && !auGuichet.isEmpty()) {
            // The desk has them at the top already, above its button.
            demande.setAttribute(ATTRIBUT, List.of());
            return;
        }
        var phrases = modele.get("relecture") != null
                ? List.of(MESSAGES.dire("a_relire.dates"))
                : modele.get("avertissements") instanceof List<?> avertissements && !avertissements.isEmpty()
                        ? avertissements
                        : modele.values().stream()
                                .flatMap(ARelire::phrases)
                                .distinct()
                                .toList();
        if (!phrases.isEmpty()) {
            demande.setAttribute(ATTRIBUT, phrases);
        }
    }

    /** What its record holds, by name, and what stands in the way of its form, with what else the template is given. */
    private static Map<String, @Nullable Object> montre(Map<String, @Nullable Object> donnees) {
        var tout = new LinkedHashMap<>(donnees);
        if (donnees.get("page") instanceof Record page) {
            ajouter(page, tout);
        }
        return tout;
    }

    private static void ajouter(Record montre, Map<String, @Nullable Object> tout) {
        for (var piece : montre.getClass().getRecordComponents()) {
            var valeur = ReflectionUtils.invokeMethod(piece.getAccessor(), montre);
            if (valeur instanceof Objections objections) {
                ajouter(objections, tout);
            } else if (valeur != null) {
                tout.put(piece.getName(), valeur);
            }
        }
    }

    /** In the order in which they stand by the button; null where nothing is to be read twice, or something is wrong. */
    static @Nullable List<String> phrases() {
        return RequestContextHolder.currentRequestAttributes().getAttribute(ATTRIBUT, RequestAttributes.SCOPE_REQUEST)
                        instanceof List<?> dites
                ? dites.stream().map(Object::toString).toList()
                : null;
    }

    private static Stream<String> phrases(@Nullable Object valeur) {
        return valeur instanceof Doutes doutes ? doutes.lignes().stream().map(Carte.Ligne::texte) : Stream.of();
    }
}
