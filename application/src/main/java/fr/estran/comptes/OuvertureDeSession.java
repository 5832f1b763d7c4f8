package fr.estran.comptes;

import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Roles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Opens the session of whoever signed in: a new session, a new token for forms, and back to the page that was asked for. */
@Component
@ConditionalOnWebApplication
class OuvertureDeSession {

    private final SecurityContextRepository contextes;
    private final CsrfTokenRepository jetons;
    private final RequestCache retour;
    private final AppareilsConnus appareils;
    private final Droits droits;
    private final Clock horloge;

    OuvertureDeSession(
            SecurityContextRepository contextes,
            CsrfTokenRepository jetons,
            RequestCache retour,
            AppareilsConnus appareils,
            Droits droits,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.contextes = contextes;
        this.jetons = jetons;
        this.retour = retour;
        this.appareils = appareils;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** In, in full: the address to go on to, that which was asked for if it is open to them. */
    String ouvrir(Identite qui, HttpServletRequest demande, HttpServletResponse reponse) {
        var jeton = jetonGarde(qui, demande);
        var prouveLe = jeton == null ? horloge.instant() : prouveLe(demande);
        changer(qui, jeton, demande, reponse);
        prouver(prouveLe, demande);
        appareils.retenir(qui, demande, reponse);
        return suite(qui, demande, reponse);
    }

    /**
     * The same by a provider. Browsers that are known are so by a password; and to be in there since this morning proves nothing of
     * this moment: what asks for a proof asks again, unless it says that they have just given one.
     *
     * @param jeton what signs them out there
     */
    String ouvrir(
            Identite qui,
            String jeton,
            @Nullable Instant prouveLe,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        changer(qui, jeton, demande, reponse);
        prouver(prouveLe, demande);
        return suite(qui, demande, reponse);
    }

    /** A code shown after what their provider said is half of a proof: the other half is of when they proved it there. */
    private @Nullable Instant prouveLe(HttpServletRequest demande) {
        var avant = SecurityContextHolder.getContext().getAuthentication();
        return avant != null && avant.getPrincipal() instanceof EnAttente
                ? (Instant) demande.getSession().getAttribute(Sessions.PREUVE)
                : horloge.instant();
    }

    private void prouver(@Nullable Instant prouveLe, HttpServletRequest demande) {
        if (prouveLe != null && !prouveLe.isAfter(horloge.instant())) {
            demande.getSession().setAttribute(Sessions.PREUVE, prouveLe);
        }
    }

    private String suite(Identite qui, HttpServletRequest demande, HttpServletResponse reponse) {
        var voulue = retour.getRequest(demande, reponse);
        retour.removeRequest(demande, reponse);
        return Optional.ofNullable(voulue)
                .map(SavedRequest::getRedirectUrl)
                .filter(chemin -> droits.ouvre(qui.roles(), chemin.split("\\?", 2)[0]))
                .orElse(accueil(qui.roles()));
    }

    /** Half-way in: the page that was asked for waits. */
    void entrouvrir(
            EnAttente qui,
            @Nullable String jeton,
            @Nullable Instant prouveLe,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        changer(qui, jeton, demande, reponse);
        prouver(prouveLe, demande);
    }

    /** What a half of a sign-in has brought is the whole's; what somebody else left in a session is nobody's. */
    private static @Nullable String jetonGarde(Identite qui, HttpServletRequest demande) {
        var avant = SecurityContextHolder.getContext().getAuthentication();
        var session = demande.getSession(false);
        return session != null
                        && avant != null
                        && avant.getPrincipal() instanceof Connecte connecte
                        && connecte.compte().equals(qui.compte())
                ? (String) session.getAttribute(Sessions.FOURNISSEUR)
                : null;
    }

    String accueil(Roles roles) {
        return Stream.of("/equipe", "/espace", "/bilans")
                .filter(page -> droits.ouvre(roles, page))
                .findFirst()
                .orElse("/");
    }

    private void changer(
            Connecte qui, @Nullable String jeton, HttpServletRequest demande, HttpServletResponse reponse) {
        var ancienne = demande.getSession(false);
        if (ancienne != null) {
            ancienne.invalidate();
        }
        var contexte = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(qui, null, List.of()));
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, demande, reponse);
        demande.getSession().setAttribute(Sessions.ORIGINE, Appareil.de(demande));
        if (jeton != null) {
            demande.getSession().setAttribute(Sessions.FOURNISSEUR, jeton);
        }
        jetons.saveToken(null, demande, reponse);
    }

    /** By what somebody looks at us, in words by which they know it again: a guess, on which nothing rests. */
    static final class Appareil {

        /** In this order: each browser says that it is also those after it. */
        private static final List<List<String>> NAVIGATEURS = List.of(
                List.of("Edg", "Edge"),
                List.of("Firefox", "Firefox"),
                List.of("Chrome", "Chrome"),
                List.of("Safari", "Safari"));

        private static final List<List<String>> SYSTEMES = List.of(
                List.of("Android", "Android"),
                List.of("iPhone", "iPhone"),
                List.of("iPad", "iPad"),
                List.of("Windows", "Windows"),
                List.of("Mac OS", "Mac"),
                List.of("Linux", "Linux"));

        private Appareil() {}

        static String de(HttpServletRequest demande) {
            var dit = Optional.ofNullable(demande.getHeader("User-Agent")).orElse("");
            return String.join(
                    ", ",
                    java.util.stream.Stream.of(nom(NAVIGATEURS, dit), nom(SYSTEMES, dit), demande.getRemoteAddr())
                            .filter(mot -> !mot.isEmpty())
                            .toList());
        }

        private static String nom(List<List<String>> noms, String dit) {
            return noms.stream()
                    .filter(paire -> dit.contains(paire.getFirst()))
                    .map(List::getLast)
                    .findFirst()
                    .orElse("");
        }
    }
}
