package fr.estran.comptes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** From nobody to somebody: a new session, a new token for forms, and back to the page that was asked for. */
@Component
@ConditionalOnWebApplication
class OuvertureDeSession {

    private final SecurityContextRepository contextes;
    private final CsrfTokenRepository jetons;
    private final RequestCache retour;

    OuvertureDeSession(SecurityContextRepository contextes, CsrfTokenRepository jetons, RequestCache retour) {
        this.contextes = contextes;
        this.jetons = jetons;
        this.retour = retour;
    }

    /** The address to go on to. */
    String ouvrir(Connecte qui, String suite, HttpServletRequest demande, HttpServletResponse reponse) {
        var ancienne = demande.getSession(false);
        if (ancienne != null) {
            ancienne.invalidate();
        }
        var contexte = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(qui, null, List.of()));
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, demande, reponse);
        jetons.saveToken(null, demande, reponse);
        var voulue = retour.getRequest(demande, reponse);
        retour.removeRequest(demande, reponse);
        return voulue == null ? suite : chemin(voulue.getRedirectUrl());
    }

    /** Of the address that was kept, the path and the question: never another host. */
    private static String chemin(String adresse) {
        var uri = java.net.URI.create(adresse);
        var question = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawPath().startsWith("//") ? "/" : uri.getRawPath() + question;
    }
}
