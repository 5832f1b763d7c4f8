package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Droits;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, and how to go on: with the town's name, and never with the machine's reasons. */
@Component
public class PagesDErreur implements ErrorViewResolver {

    /** Pages on which passwords and codes are typed: what was typed there is never shown again. */
    private static final Pattern SECRETS =
            Pattern.compile("/(connexion|second-facteur|mot-de-passe|mon-compte|premiere-fois|comptes)(/|$)");

    /** What the page adds by itself to a form. */
    private static final Set<String> DE_LA_PAGE = Set.of("_csrf", "renvoi");

    /** Whether the database has no room left. */
    static final String PLEINE = PagesDErreur.class.getName() + ".pleine";

    private static final Messages MESSAGES = Messages.de("socle/demandes");

    private final Droits droits;
    private final EnMaintenance maintenance;

    PagesDErreur(Droits droits, EnMaintenance maintenance) {
        this.droits = droits;
        this.maintenance = maintenance;
    }

    public static boolean dUnePanne(HttpServletRequest demande) {
        return demande.getDispatcherType() == DispatcherType.ERROR
                && demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer statut
                && statut >= 500;
    }

    /** By which the page was asked for: one that tells of an error is itself always read. */
    public static String methode(HttpServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String methode
                ? methode
                : demande.getMethod();
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest demande, HttpStatus statut, Map<String, Object> details) {
        var muette = statut == HttpStatus.SERVICE_UNAVAILABLE;
        var lue = EnMaintenance.refusee(demande);
        var cle = lue
                ? "maintenance"
                : muette && Boolean.TRUE.equals(demande.getAttribute(PLEINE)) ? "pleine" : cle(statut);
        var reponses = muette || statut == HttpStatus.FORBIDDEN || statut == HttpStatus.TOO_MANY_REQUESTS
                ? reponses(demande)
                : List.<Option>of();
        return new ModelAndView(
                "socle/pages/erreur",
                Map.of(
                        "m",
                        MESSAGES,
                        "titre",
                        MESSAGES.dire("erreur." + cle + ".titre"),
                        "suite",
                        lue ? maintenance.raison(demande) : MESSAGES.dire("erreur." + cle + ".suite"),
                        "ensuite",
                        lue
                                ? MESSAGES.dire("erreur.maintenance." + (reponses.isEmpty() ? "revenir" : "renvoyer"))
                                : muette ? MESSAGES.dire("erreur." + cle + "." + ensuite(demande)) : "",
                        "adresse",
                        adresse(demande),
                        "relire",
                        muette && lecture(demande),
                        "seConnecter",
                        statut == HttpStatus.FORBIDDEN
                                && !droits.ouvreATous(HttpMethod.valueOf(methode(demande)), adresse(demande)),
                        "appeler",
                        lue,
                        "reponses",
                        reponses),
                statut);
    }

    /** What was sent with the key of its form is kept once, however often it comes; of all else, nobody knows. */
    private static String ensuite(HttpServletRequest demande) {
        if (lecture(demande)) {
            return "relire";
        }
        return demande.getParameter("cle") == null ? "verifier" : "renvoyer";
    }

    private static boolean lecture(HttpServletRequest demande) {
        return methode(demande).equals("GET");
    }

    static String cle(HttpStatus statut) {
        return switch (statut) {
            case FORBIDDEN -> "trop_tard";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "absente";
            case CONTENT_TOO_LARGE, PAYLOAD_TOO_LARGE -> "trop_lourd";
            case REQUEST_TIMEOUT -> "trop_lente";
            case TOO_MANY_REQUESTS -> "trop_d_essais";
            case SERVICE_UNAVAILABLE -> "muette";
            default -> statut.is5xxServerError() ? "panne" : "incomprise";
        };
    }

    /** The page that was asked for, whether it is shown or what went wrong with it. */
    public static String adresse(HttpServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String adresse
                ? adresse
                : demande.getServletPath();
    }

    /**
     * What was written in a form that came back too late, so that it can be sent again: only where the browser vouches that
     * the form was one of ours, and never a password nor a file.
     */
    private static List<Option> reponses(HttpServletRequest demande) {
        var type = demande.getContentType();
        if (!"same-origin".equals(demande.getHeader("Sec-Fetch-Site"))
                || type == null
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || SECRETS.matcher(adresse(demande)).lookingAt()) {
            return List.of();
        }
        return demande.getParameterMap().entrySet().stream()
                .filter(reponse -> !DE_LA_PAGE.contains(reponse.getKey()))
                .flatMap(
                        reponse -> List.of(reponse.getValue()).stream().map(dite -> new Option(reponse.getKey(), dite)))
                .toList();
    }
}
