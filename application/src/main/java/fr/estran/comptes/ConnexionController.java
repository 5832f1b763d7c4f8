package fr.estran.comptes;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnWebApplication
class ConnexionController {

    private static final Messages MESSAGES = Messages.de("comptes");

    private final Connexions connexions;
    private final OuvertureDeSession ouverture;
    private final Clock horloge;

    ConnexionController(
            Connexions connexions, OuvertureDeSession ouverture, @Qualifier("horlogeTechnique") Clock horloge) {
        this.connexions = connexions;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @GetMapping("/connexion")
    String demander(@RequestParam(required = false) @Nullable String sortie, Model modele) {
        return montrer(modele, "", null, sortie != null);
    }

    @PostMapping("/connexion")
    String entrer(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        return switch (connexions.tenter(courriel, motDePasse, demande.getRemoteAddr())) {
            case ResultatConnexion.Ouverte(var identite) ->
                "redirect:" + ouverture.ouvrir(identite, accueil(identite.role()), demande, reponse);
            case ResultatConnexion.Refusee _ -> {
                reponse.setStatus(422);
                yield montrer(modele, courriel, MESSAGES.dire("connexion.refusee"), false);
            }
            case ResultatConnexion.TropDEssais(var jusqua) -> {
                var attente = Duration.between(horloge.instant(), jusqua).toSeconds() + 1;
                reponse.setStatus(429);
                reponse.setHeader("Retry-After", "" + attente);
                yield montrer(modele, courriel, MESSAGES.dire("connexion.trop_d_essais", attente(attente)), false);
            }
        };
    }

    private static String accueil(Role role) {
        return Droits.ouvre(role, "/equipe") ? "/equipe" : "/";
    }

    private static Map<String, Long> attente(long secondes) {
        return Map.of("minutes", secondes / 60, "secondes", secondes);
    }

    private static String montrer(Model modele, String courriel, @Nullable String erreur, boolean sortie) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("courriel", courriel);
        modele.addAttribute("erreur", erreur);
        modele.addAttribute("sortie", sortie);
        return "comptes/connexion";
    }
}
