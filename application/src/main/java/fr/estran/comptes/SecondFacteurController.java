package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second half of a sign-in: a code is shown, or, where one is asked for and there is none, set up. */
@Controller
@ConditionalOnWebApplication
class SecondFacteurController {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final Entrees entrees;
    private final SecondsFacteurs secondsFacteurs;
    private final SecretPropose propose;
    private final Preuves preuves;
    private final OuvertureDeSession ouverture;
    private final PageDuSecondFacteur page;

    SecondFacteurController(
            Entrees entrees,
            SecondsFacteurs secondsFacteurs,
            SecretPropose propose,
            Preuves preuves,
            OuvertureDeSession ouverture,
            PageDuSecondFacteur page) {
        this.entrees = entrees;
        this.secondsFacteurs = secondsFacteurs;
        this.propose = propose;
        this.preuves = preuves;
        this.ouverture = ouverture;
        this.page = page;
    }

    @GetMapping("/second-facteur")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(@AuthenticationPrincipal @Nullable Connecte qui, Model modele) {
        return switch (qui) {
            case null -> "redirect:/connexion";
            case Identite la -> "redirect:" + ouverture.accueil(la.roles());
            case EnAttente la when la.enPlace() -> montrer(la, modele, null);
            case EnAttente _ -> "redirect:/second-facteur/mise-en-place";
        };
    }

    @PostMapping("/second-facteur")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String montrer(
            @AuthenticationPrincipal @Nullable Connecte qui,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        if (!(qui instanceof EnAttente la) || !la.enPlace()) {
            return demander(qui, modele);
        }
        return switch (preuves.secondFacteur(la, code, demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande))) {
            case Preuves.Resultat.Bonne _ -> "redirect:" + entrer(la, demande, reponse);
            case Preuves.Resultat.Fausse _ -> {
                reponse.setStatus(422);
                yield montrer(la, modele, MESSAGES.dire("second_facteur.faux"));
            }
            case Preuves.Resultat.TropDEssais(var jusqua) -> montrer(la, modele, page.attendre(jusqua, reponse));
        };
    }

    @GetMapping("/second-facteur/mise-en-place")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String preparer(@AuthenticationPrincipal @Nullable Connecte qui, HttpServletRequest demande, Model modele) {
        return qui instanceof EnAttente la && !la.enPlace()
                ? page.montrer(la.compte(), "/second-facteur/mise-en-place", true, null, demande, modele)
                : demander(qui, modele);
    }

    /** The codes to be kept on paper are shown in answer: they are told this once. */
    @PostMapping("/second-facteur/mise-en-place")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String mettreEnPlace(
            @AuthenticationPrincipal @Nullable Connecte qui,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        if (!(qui instanceof EnAttente la) || la.enPlace()) {
            return demander(qui, modele);
        }
        var secours = propose.confirmer(la.compte(), code, demande);
        if (secours.isEmpty()) {
            reponse.setStatus(422);
            return page.montrer(
                    la.compte(),
                    "/second-facteur/mise-en-place",
                    true,
                    MESSAGES.dire("second_facteur.faux"),
                    demande,
                    modele);
        }
        return codes(secours.get(), entrer(la, demande, reponse), modele);
    }

    static String codes(List<String> codes, String suite, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("codes", codes);
        modele.addAttribute("suite", suite);
        return "comptes/codes-de-secours";
    }

    private String entrer(EnAttente la, HttpServletRequest demande, HttpServletResponse reponse) {
        return entrees.entrer(la.compte(), la.generation())
                .map(identite -> ouverture.ouvrir(identite, demande, reponse))
                .orElse("/connexion");
    }

    private String montrer(EnAttente la, Model modele, @Nullable String faute) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("telephone", secondsFacteurs.etat(la.compte()).telephone());
        modele.addAttribute("faute", faute);
        return "comptes/second-facteur";
    }
}
