package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Connecte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps who is signed in, in the session: that holds for one structure, for so many hours, however busy one is, and for
 * as long as the account stays what it was.
 *
 * <p>Sessions are the only table that structures share: what one of them opened is worth nothing at another's address.
 */
final class ContextesDeSession implements SecurityContextRepository {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Comptes comptes;
    private final Clock horloge;
    private final Duration dureeMaximale;

    ContextesDeSession(Comptes comptes, Clock horloge, Duration dureeMaximale) {
        this.comptes = comptes;
        this.horloge = horloge;
        this.dureeMaximale = dureeMaximale;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest demande) {
        var garde = sessions.loadDeferredContext(demande);
        var vu = SingletonSupplier.of(() -> vautEncore(garde.get(), demande) ? garde.get() : new SecurityContextImpl());
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return vu.obtain();
            }

            @Override
            public boolean isGenerated() {
                return garde.isGenerated();
            }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(
            org.springframework.security.web.context.HttpRequestResponseHolder demandeEtReponse) {
        return loadDeferredContext(demandeEtReponse.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest demande, HttpServletResponse reponse) {
        sessions.saveContext(contexte, demande, reponse);
        var session = demande.getSession(false);
        if (session != null && contexte.getAuthentication() != null) {
            session.setAttribute(Sessions.OUVERTURE, horloge.instant());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest demande) {
        return sessions.containsContext(demande);
    }

    private boolean vautEncore(SecurityContext contexte, HttpServletRequest demande) {
        var qui = contexte.getAuthentication();
        var session = demande.getSession(false);
        return qui != null
                && session != null
                && session.getAttribute(Sessions.OUVERTURE) instanceof Instant ouverture
                && horloge.instant().isBefore(ouverture.plus(dureeMaximale))
                && qui.getPrincipal() instanceof Connecte connecte
                && StructureCourante.siConnue()
                        .filter(connecte.structure()::equals)
                        .isPresent()
                && comptes.vautEncore(connecte);
    }
}
