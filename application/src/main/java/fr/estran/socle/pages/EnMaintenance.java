package fr.estran.socle.pages;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.vocabulaire.Maintenance;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * While a town is read only, whatever would write is answered by a page that says why, until when, and that what was typed is not
 * lost (ADR 0129). What had begun is finished.
 */
@Component
public class EnMaintenance implements HandlerInterceptor, WebMvcConfigurer {

    private static final Messages MESSAGES = Messages.de("socle/demandes");

    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");

    /** Of a request that was refused for this, and for nothing else. */
    private static final String REFUSEE = EnMaintenance.class.getName() + ".refusee";

    /** In seconds: nobody asks again sooner. */
    private static final long PATIENCE = 60;

    private final Clock horloge;

    EnMaintenance(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptions) {
        interceptions.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest demande, HttpServletResponse reponse, Object page) throws IOException {
        var maintenance = StructureDeLaDemande.maintenance(demande);
        if (maintenance == null
                || demande.getDispatcherType() != DispatcherType.REQUEST
                || LECTURES.contains(demande.getMethod())
                || page instanceof HandlerMethod methode && methode.hasMethodAnnotation(MemeEnMaintenance.class)) {
            return true;
        }
        var reste = Duration.between(horloge.instant(), maintenance.jusque()).toSeconds();
        reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(PATIENCE, reste)));
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        demande.setAttribute(REFUSEE, true);
        reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return false;
    }

    static boolean refusee(HttpServletRequest demande) {
        return demande.getAttribute(REFUSEE) != null;
    }

    static boolean refusee(WebRequest demande) {
        return demande.getAttribute(REFUSEE, RequestAttributes.SCOPE_REQUEST) != null;
    }

    /** In words, for the top of each page; null where a town is as it always is. */
    public @Nullable String dire(HttpServletRequest demande) {
        var maintenance = StructureDeLaDemande.maintenance(demande);
        return maintenance == null || refusee(demande) ? null : dire(maintenance, "maintenance.bandeau");
    }

    /** Why, and until when, as far as one knows. */
    String raison(HttpServletRequest demande) {
        var maintenance = StructureDeLaDemande.maintenance(demande);
        return maintenance == null ? "" : dire(maintenance, "maintenance.raison");
    }

    private String dire(Maintenance maintenance, String cle) {
        var maintenant = horloge.instant().atZone(horloge.getZone());
        var fin = maintenance.jusque().atZone(horloge.getZone());
        return MESSAGES.dire(
                cle,
                Map.of(
                        "raison",
                        enPhrase(maintenance.raison()),
                        "quand",
                        maintenance.tarde(maintenant.toInstant())
                                ? "tarde"
                                : fin.toLocalDate().equals(maintenant.toLocalDate()) ? "heure" : "jour",
                        "jour",
                        Jours.sansAnnee(fin.toLocalDate()),
                        "heure",
                        Jours.dire(fin.toLocalTime())));
    }

    private static String enPhrase(String raison) {
        return raison.matches("(?s).*[.!?…]\\s*") ? raison : raison + ".";
    }
}
