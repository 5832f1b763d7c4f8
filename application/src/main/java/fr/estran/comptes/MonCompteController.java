package fr.estran.comptes;

import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.AccesProvisoires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the password, the second factor, the sessions that are open. */
@WebController
@Ouvert(Cercle.CONNECTES)
public class MonCompteController {

    public record VueMonCompte(MonCompteVu moi) {}

    public record VueMonMotDePasse(
            @Nullable String fauteAncien, @Nullable String fauteNouveau) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final MonCompte monCompte;
    private final Preuves preuves;
    private final Attentes attentes;
    private final RetourAuCompte retour;

    MonCompteController(MonCompte monCompte, Preuves preuves, Attentes attentes, RetourAuCompte retour) {
        this.monCompte = monCompte;
        this.preuves = preuves;
        this.attentes = attentes;
        this.retour = retour;
    }

    @GetMapping("/mon-compte")
    Page voir(@AuthenticationPrincipal Identite moi, HttpServletRequest demande) {
        return Page.de(
                "comptes/mon-compte",
                MESSAGES,
                new VueMonCompte(
                        monCompte.voir(moi.compte(), demande.getSession().getId())));
    }

    @GetMapping("/mon-compte/mot-de-passe")
    Page demander() {
        return montrer(null, null);
    }

    @PostMapping("/mon-compte/mot-de-passe")
    Reponse choisir(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String ancien,
            @RequestParam(defaultValue = "") String nouveau,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        return switch (preuves.choisirParLAncien(moi.compte(), ancien, nouveau, demande.getRemoteAddr())) {
            case ResultatChoix.Choisi _ ->
                retour.aMonCompte(moi, demande, reponse).annoncer(MESSAGES.dire("mot_de_passe.change"));
            case ResultatChoix.Refuse(var reproche) -> montrer(null, reproche).refusee();
            case ResultatChoix.SansDroit _ ->
                montrer(MESSAGES.dire("mot_de_passe.ancien_faux"), null).refusee();
            case ResultatChoix.TropDEssais(var jusqua) -> montrer(attentes.dire(jusqua, reponse), null);
        };
    }

    /** Everywhere, here included. */
    @PostMapping("/mon-compte/sessions/fermer")
    @Ouvert(value = Cercle.CONNECTES, sensible = true)
    String fermerPartout(@AuthenticationPrincipal Identite moi, HttpServletRequest demande) {
        monCompte.fermerPartout(moi.compte());
        Optional.ofNullable(demande.getSession(false)).ifPresent(session -> session.invalidate());
        return "redirect:/connexion?sortie";
    }

    private static Page montrer(@Nullable String fauteAncien, @Nullable String fauteNouveau) {
        return Page.de("comptes/mon-mot-de-passe", MESSAGES, new VueMonMotDePasse(fauteAncien, fauteNouveau));
    }

    /** What somebody sees and does of their own account. */
    @Service
    @Transactional
    static class MonCompte {

        private final CompteRepository comptes;
        private final SecondFacteurRepository secondsFacteurs;
        private final CleAccesRepository cles;
        private final AccesProvisoires acces;
        private final Sessions sessions;
        private final Journal journal;
        private final Demonstration demonstration;

        MonCompte(
                CompteRepository comptes,
                SecondFacteurRepository secondsFacteurs,
                CleAccesRepository cles,
                AccesProvisoires acces,
                Sessions sessions,
                Journal journal,
                Demonstration demonstration) {
            this.comptes = comptes;
            this.secondsFacteurs = secondsFacteurs;
            this.cles = cles;
            this.acces = acces;
            this.sessions = sessions;
            this.journal = journal;
            this.demonstration = demonstration;
        }

        @Transactional(readOnly = true)
        public MonCompteVu voir(CompteId id, String session) {
            var compte = comptes.trouver(id).orElseThrow(Introuvable::new);
            return new MonCompteVu(
                    CompteVu.de(compte),
                    secondsFacteurs.parTelephone(id),
                    secondsFacteurs.exige(compte.roles()),
                    secondsFacteurs.secoursRestants(id),
                    cles.de(id).stream()
                            .map(cle -> new MonCompteVu.Cle(
                                    cle.id().toString(), cle.nom(), cle.creeeLe(), cle.derniereUtilisation()))
                            .toList(),
                    sessions.de(id, session).stream()
                            .map(ouverte -> new MonCompteVu.Session(
                                    demonstration.aLHeureDuService(ouverte.depuis()),
                                    demonstration.aLHeureDuService(ouverte.dernierPassage()),
                                    ouverte.origine(),
                                    ouverte.ici()))
                            .toList());
        }

        public void fermerPartout(CompteId id) {
            acces.oublier(id);
            comptes.vieillir(id);
            sessions.fermer(id);
            journal.noter("compte.sortir_partout", id.valeur());
        }
    }

    /** One's own account, as its page shows it. */
    public record MonCompteVu(
            CompteVu compte, boolean telephone, boolean exige, int secours, List<Cle> cles, List<Session> sessions) {

        public record Cle(
                String id,
                String nom,
                Instant creeeLe,
                @Nullable Instant derniereUtilisation) {}

        public record Session(
                Instant depuis,
                Instant dernierPassage,
                @Nullable String origine,
                boolean ici) {}

        public boolean secondFacteur() {
            return telephone || !cles.isEmpty();
        }
    }
}
