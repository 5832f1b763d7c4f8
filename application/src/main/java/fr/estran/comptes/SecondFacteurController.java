package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second half of a sign-in: a code is shown, or, where one is asked for and there is none, set up. */
@WebController
public record SecondFacteurController(
        Entrees entrees,
        SecondsFacteurs secondsFacteurs,
        SecretPropose propose,
        Preuves preuves,
        OuvertureDeSession ouverture,
        PageDuSecondFacteur page) {

    public record VueCodesDeSecours(List<String> codes, String suite) {}

    public record VueSecondFacteur(
            boolean telephone, @Nullable String faute) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    @GetMapping("/second-facteur")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demander(@AuthenticationPrincipal @Nullable Connecte qui) {
        return switch (qui) {
            case null -> Renvoi.vers("/connexion");
            case Identite la -> Renvoi.vers(ouverture.accueil(la.roles()));
            case EnAttente la when la.enPlace() -> montrer(la, null);
            case EnAttente _ -> Renvoi.vers("/second-facteur/mise-en-place");
        };
    }

    @PostMapping("/second-facteur")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse montrer(
            @AuthenticationPrincipal @Nullable Connecte qui,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        if (!(qui instanceof EnAttente la) || !la.enPlace()) {
            return demander(qui);
        }
        return switch (preuves.secondFacteur(la, code, demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande))) {
            case Preuves.Resultat.Bonne _ -> Renvoi.vers(entrer(la, demande, reponse));
            case Preuves.Resultat.Fausse _ ->
                montrer(la, MESSAGES.dire("second_facteur.faux")).refusee();
            case Preuves.Resultat.TropDEssais(var jusqua) -> montrer(la, page.attendre(jusqua, reponse));
        };
    }

    @GetMapping("/second-facteur/mise-en-place")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse preparer(@AuthenticationPrincipal @Nullable Connecte qui, HttpServletRequest demande) {
        return qui instanceof EnAttente la && !la.enPlace()
                ? page.montrer(la.compte(), "/second-facteur/mise-en-place", true, null, demande)
                : demander(qui);
    }

    /** The codes to be kept on paper are shown in answer: they are told this once. */
    @PostMapping("/second-facteur/mise-en-place")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse mettreEnPlace(
            @AuthenticationPrincipal @Nullable Connecte qui,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        if (!(qui instanceof EnAttente la) || la.enPlace()) {
            return demander(qui);
        }
        var secours = propose.confirmer(la.compte(), code, demande);
        if (secours.isEmpty()) {
            return page.montrer(
                            la.compte(),
                            "/second-facteur/mise-en-place",
                            true,
                            MESSAGES.dire("second_facteur.faux"),
                            demande)
                    .refusee();
        }
        return codes(secours.get(), entrer(la, demande, reponse));
    }

    static Page codes(List<String> codes, String suite) {
        return Page.de("comptes/codes-de-secours", MESSAGES, new VueCodesDeSecours(codes, suite));
    }

    private String entrer(EnAttente la, HttpServletRequest demande, HttpServletResponse reponse) {
        return entrees.entrer(la.compte(), la.generation())
                .map(identite -> ouverture.ouvrir(identite, demande, reponse))
                .orElse("/connexion");
    }

    private Page montrer(EnAttente la, @Nullable String faute) {
        return Page.de(
                "comptes/second-facteur",
                MESSAGES,
                new VueSecondFacteur(secondsFacteurs.etat(la.compte()).telephone(), faute));
    }
}
