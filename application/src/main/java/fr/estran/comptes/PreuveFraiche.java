package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session left open is not enough for what gives a way in, carries personal data out or cannot be undone: who one is is asked for
 * again, unless it was proved a moment ago. Which requests these are is in the table of rights, and nowhere else.
 *
 * <p>What was sent waits in the page that asks, and goes on by itself once the answer is right. To be asked is no fault: the page is one
 * as others are.
 */
final class PreuveFraiche extends OncePerRequestFilter {

    static final String ADRESSE = "/preuve";
    static final String MOT_DE_PASSE = "preuveMotDePasse";
    static final String CODE = "preuveCode";

    /** Of the request that waits: what was wrong with the proof, in a sentence. */
    static final String FAUTE = PreuveFraiche.class.getName() + ".faute";

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final Droits droits;
    private final Preuves preuves;
    private final Attentes attentes;
    private final Entrees entrees;
    private final Clock horloge;
    private final Duration duree;

    PreuveFraiche(Droits droits, Preuves preuves, Attentes attentes, Entrees entrees, Clock horloge, Duration duree) {
        this.droits = droits;
        this.preuves = preuves;
        this.attentes = attentes;
        this.entrees = entrees;
        this.horloge = horloge;
        this.duree = duree;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        if (qui == null
                || !(qui.getPrincipal() instanceof Identite moi)
                || !droits.sensible(HttpMethod.valueOf(demande.getMethod()), demande.getServletPath())
                || fraiche(demande)) {
            suite.doFilter(demande, reponse);
            return;
        }
        if (demande.getMethod().equals("POST")
                && (demande.getParameter(MOT_DE_PASSE) != null || demande.getParameter(CODE) != null)) {
            var faute = faute(moi, demande, reponse);
            if (faute == null) {
                suite.doFilter(new SansLaPreuve(demande), reponse);
                return;
            }
            demande.setAttribute(FAUTE, faute);
        }
        demande.getRequestDispatcher(ADRESSE).forward(demande, reponse);
    }

    /** What is wrong with the proof that is sent, in a sentence; nothing where it is right: it holds for a while. */
    @Nullable String faute(Identite moi, HttpServletRequest demande, HttpServletResponse reponse) {
        return switch (preuves.deNouveau(
                moi.compte(),
                aMoitie(demande),
                dit(demande, MOT_DE_PASSE),
                dit(demande, CODE),
                demande.getRemoteAddr())) {
            case Preuves.Resultat.Bonne _ -> {
                demande.getSession().setAttribute(Sessions.PREUVE, horloge.instant());
                yield null;
            }
            case Preuves.Resultat.Fausse _ -> {
                entrees.refuserLaPreuve(moi.compte());
                reponse.setStatus(422);
                yield MESSAGES.dire("preuve.fausse");
            }
            case Preuves.Resultat.TropDEssais(var jusqua) -> attentes.dire(jusqua, reponse);
        };
    }

    boolean fraiche(HttpServletRequest demande) {
        return dansLaDuree(Sessions.PREUVE, demande);
    }

    /** Whether their provider has just said who they are, and a code of ours is left to be shown. */
    boolean aMoitie(HttpServletRequest demande) {
        return dansLaDuree(Sessions.PREUVE_AILLEURS, demande);
    }

    /** Their provider has just said who they are: it holds for a while, and what asked for it goes on. */
    void prouvee(boolean entiere, HttpServletRequest demande) {
        demande.getSession().setAttribute(entiere ? Sessions.PREUVE : Sessions.PREUVE_AILLEURS, horloge.instant());
    }

    private boolean dansLaDuree(String quoi, HttpServletRequest demande) {
        var session = demande.getSession(false);
        return session != null
                && session.getAttribute(quoi) instanceof Instant prouvee
                && horloge.instant().isBefore(prouvee.plus(duree));
    }

    private static String dit(HttpServletRequest demande, String champ) {
        var valeur = demande.getParameter(champ);
        return valeur == null ? "" : valeur;
    }

    /** Whoever answers the request never sees the proof, and keeps it nowhere. */
    private static final class SansLaPreuve extends HttpServletRequestWrapper {

        private static final Set<String> PREUVE = Set.of(MOT_DE_PASSE, CODE);

        SansLaPreuve(HttpServletRequest demande) {
            super(demande);
        }

        @Override
        public @Nullable String getParameter(String nom) {
            return PREUVE.contains(nom) ? null : super.getParameter(nom);
        }

        @Override
        public String @Nullable [] getParameterValues(String nom) {
            return PREUVE.contains(nom) ? null : super.getParameterValues(nom);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var sans = new TreeMap<>(super.getParameterMap());
            sans.keySet().removeAll(PREUVE);
            return Collections.unmodifiableMap(sans);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
