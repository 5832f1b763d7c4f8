package fr.estran.accueil.site;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a service that has no account yet. */
@Controller
public class PremiereFoisController {

    public record VuePremiereFois(
            PremiereFois formulaire, List<String> fautes, boolean sansStructure, boolean attendre) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private final MiseEnRoute miseEnRoute;

    PremiereFoisController(MiseEnRoute miseEnRoute) {
        this.miseEnRoute = miseEnRoute;
    }

    @GetMapping("/premiere-fois")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander(HttpServletRequest demande) {
        exigerLaPremiereFois();
        return montrer(PremiereFois.VIERGE, List.of(), demande);
    }

    @PostMapping("/premiere-fois")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse faire(@ModelAttribute("formulaire") PremiereFois formulaire, HttpServletRequest demande) {
        exigerLaPremiereFois();
        var origine = demande.getRemoteAddr();
        if (miseEnRoute.attente(origine).isPresent()) {
            return montrer(formulaire, List.of("code"), demande).avec(429);
        }
        // The code first: to weigh a password costs time, which nobody else is given.
        if (!miseEnRoute.reconnait(PremiereFois.dit(formulaire.code()), origine)) {
            return montrer(formulaire, List.of("code"), demande).refusee();
        }
        var fautes = formulaire.fautes(miseEnRoute.sansStructure());
        if (fautes.isEmpty()
                && miseEnRoute
                        .faire(
                                PremiereFois.dit(formulaire.code()),
                                formulaire.structure(),
                                demande.getServerName(),
                                PremiereFois.dit(formulaire.courriel()),
                                PremiereFois.dit(formulaire.nom()),
                                String.valueOf(formulaire.motDePasse()))
                        .isEmpty()) {
            fautes.add("code");
        }
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes, demande).refusee();
        }
        return Renvoi.vers("/connexion").annoncer(MESSAGES.dire("premiere_fois.faite"));
    }

    private void exigerLaPremiereFois() {
        if (!miseEnRoute.attendue()) {
            throw new Introuvable();
        }
    }

    private Page montrer(PremiereFois formulaire, List<String> fautes, HttpServletRequest demande) {
        return Page.de(
                "accueil/site/premiere-fois",
                MESSAGES,
                new VuePremiereFois(
                        formulaire,
                        fautes,
                        miseEnRoute.sansStructure(),
                        miseEnRoute.attente(demande.getRemoteAddr()).isPresent()));
    }
}
