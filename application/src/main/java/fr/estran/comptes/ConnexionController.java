package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnWebApplication
class ConnexionController {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final Connexions connexions;
    private final OuvertureDeSession ouverture;
    private final Attentes attentes;

    ConnexionController(Connexions connexions, OuvertureDeSession ouverture, Attentes attentes) {
        this.connexions = connexions;
        this.ouverture = ouverture;
        this.attentes = attentes;
    }

    @GetMapping("/connexion")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(
            @AuthenticationPrincipal @Nullable Identite dejaLa,
            @RequestParam(required = false) @Nullable String sortie,
            Model modele) {
        return dejaLa != null
                ? "redirect:" + ouverture.accueil(dejaLa.roles())
                : montrer(modele, "", null, sortie != null);
    }

    @PostMapping("/connexion")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String entrer(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        return switch (connexions.tenter(
                courriel, motDePasse, demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande))) {
            case ResultatConnexion.Ouverte(Identite qui) -> "redirect:" + ouverture.ouvrir(qui, demande, reponse);
            case ResultatConnexion.Ouverte(EnAttente qui) -> {
                ouverture.entrouvrir(qui, demande, reponse);
                yield "redirect:/second-facteur";
            }
            case ResultatConnexion.Refusee _ -> {
                reponse.setStatus(422);
                yield montrer(modele, courriel, MESSAGES.dire("connexion.refusee"), false);
            }
            case ResultatConnexion.TropDEssais(var jusqua) -> {
                yield montrer(modele, courriel, attentes.dire(jusqua, reponse), false);
            }
        };
    }

    private static String montrer(Model modele, String courriel, @Nullable String erreur, boolean sortie) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("courriel", courriel);
        modele.addAttribute("erreur", erreur);
        modele.addAttribute("sortie", sortie);
        return "comptes/connexion";
    }
}
