package fr.estran.comptes;

import fr.estran.socle.pages.Temoin;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Where one is led once signed out: who came by their provider, to the page that signs them out there. What it needs is taken out
 * of the session before that ends, and waits in the browser, sealed.
 */
record SortieChezLeFournisseur(Sceau sceau) implements LogoutHandler, LogoutSuccessHandler {

    static final String ADRESSE = "/connexion/sortie";

    private static final TemoinScelle TEMOIN = new TemoinScelle(Temoin.lache("estran-sortie", ADRESSE));
    private static final Duration DUREE = Duration.ofMinutes(2);

    /** A browser keeps no more of a cookie. */
    private static final int LONGUEUR = 2_800;

    private static final String SUITE = SortieChezLeFournisseur.class.getName();

    @Override
    public void logout(HttpServletRequest demande, HttpServletResponse reponse, @Nullable Authentication qui) {
        var session = demande.getSession(false);
        if (session != null
                && session.getAttribute(Sessions.FOURNISSEUR) instanceof String jeton
                && jeton.length() < LONGUEUR) {
            TEMOIN.poser(sceau, List.of(jeton), DUREE, demande, reponse);
            demande.setAttribute(SUITE, ADRESSE);
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest demande, HttpServletResponse reponse, @Nullable Authentication qui)
            throws IOException {
        reponse.sendRedirect(demande.getAttribute(SUITE) == null ? "/connexion?sortie" : ADRESSE);
    }

    /** What signs them out there, once. */
    static Optional<String> prendre(Sceau sceau, HttpServletRequest demande, HttpServletResponse reponse) {
        return TEMOIN.prendre(sceau, demande, reponse).map(List::getFirst);
    }
}
