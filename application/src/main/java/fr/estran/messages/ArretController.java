package fr.estran.messages;

import fr.estran.inscriptions.maplace.RechercheParCode;
import fr.estran.inscriptions.maplace.RechercheParCode.Resultat;
import fr.estran.inscriptions.maplace.RechercheParCode.SaisieDuCode;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for no more messages: from the message itself, or with the code of the place. */
@WebController
public record ArretController(Arrets arrets, RechercheParCode recherche) {

    public record VueArret(SaisieDuCode saisie, Map<String, String> fautes) {}

    public record VueArretParLien(String jeton) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");

    @GetMapping("/messages/arret")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander() {
        return montrer(Map.of(), new SaisieDuCode("", ""));
    }

    @PostMapping("/messages/arret")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse arreter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest demande) {
        var saisie = new SaisieDuCode(code, nom);
        return switch (recherche.chercher(saisie, demande.getRemoteAddr())) {
            case Resultat.TropDEssais(var fautes) -> montrer(fautes, saisie).avec(429);
            case Resultat.Inconnue(var fautes) -> montrer(fautes, saisie).refusee();
            case Resultat.Trouvee trouvee -> {
                arrets.pour(trouvee.demande());
                yield Renvoi.vers("/messages/arret").annoncer(MESSAGES.dire("arret.fait"));
            }
        };
    }

    /** A machine that reads mail first follows links: nothing is done before the button. */
    @GetMapping("/messages/arret/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page parLien(@PathVariable UUID jeton) {
        arrets.verifier(jeton);
        return Page.de("messages/arret-par-lien", MESSAGES, new VueArretParLien(jeton.toString()));
    }

    /** The button, or the one click of a mail program (RFC 8058), which sends no token of ours. */
    @PostMapping("/messages/arret/{jeton}")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String arreterParLien(@PathVariable UUID jeton, RedirectAttributes suite) {
        arrets.parJeton(jeton);
        suite.addFlashAttribute("message", MESSAGES.dire("arret.fait"));
        return "redirect:/messages/arret";
    }

    private static Page montrer(Map<String, String> fautes, SaisieDuCode saisie) {
        return Page.de("messages/arret", MESSAGES, new VueArret(saisie, fautes));
    }
}
