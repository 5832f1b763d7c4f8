package fr.estran.messages.relances;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Portier;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import fr.estran.ville.dangers.PageDesDangers.Porte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whoever is stuck on the site leaves a name and a number: the team calls back. The answer tells nothing of who is known. A name
 * that tells a danger is answered by the numbers, and the call is noted all the same, without it.
 */
@Controller
@ConditionalOnWebApplication
class RappelezMoiController {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/rappelez-moi";

    private final AppelsRecus recus;
    private final Portier portier;
    private final Origines origines;
    private final PageDesDangers dangers;

    RappelezMoiController(AppelsRecus recus, Portier portier, Origines origines, PageDesDangers dangers) {
        this.dangers = dangers;
        this.recus = recus;
        this.portier = portier;
        this.origines = origines;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(Model modele) {
        return montrer(SaisieRappel.VIERGE, Map.of(), modele);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.DEMANDE)
    String noter(
            @ModelAttribute("saisie") SaisieRappel saisie,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var autre = new Lien(MESSAGES.dire("rappelez_moi.danger.autre"), ICI);
        var porte = new Porte(Lecteur.PUBLIC, ICI, MESSAGES.dire("rappelez_moi.titre"), List.of(), autre);
        return dangers.avant(saisie.nom(), porte, modele)
                .map(page -> {
                    var notee = !saisie.deProgramme()
                            && recevoir(saisie.sansNom(), demande, reponse, new ExtendedModelMap())
                                    .startsWith("redirect:");
                    reponse.setStatus(HttpServletResponse.SC_OK);
                    modele.addAttribute(
                            "note",
                            MESSAGES.dire(notee ? "rappelez_moi.danger.notee" : "rappelez_moi.danger.pas_notee"));
                    return page;
                })
                .orElseGet(() -> recevoir(saisie, demande, reponse, modele));
    }

    private String recevoir(
            SaisieRappel saisie, HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(saisie, fautes, modele);
        }
        if (saisie.deProgramme()) {
            return "redirect:" + ICI + "/note";
        }
        var numero = saisie.numero();
        var parmiLesAutres = portier.rappeler(demande, numero.international()) && recus.resteDeLaPlace();
        if (!parmiLesAutres && !portier.rappelerApres(demande)) {
            reponse.setStatus(429);
            modele.addAttribute("erreur", MESSAGES.dire("rappelez_moi.trop"));
            return montrer(saisie, Map.of(), modele);
        }
        recus.demander(saisie.nom(), numero, saisie.quand(), !parmiLesAutres)
                .ifPresent(appel -> origines.noterUnAppel(demande, appel));
        return "redirect:" + ICI + "/note";
    }

    @GetMapping(ICI + "/note")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page note() {
        return Page.de("messages/relances/rappelez-moi-note", MESSAGES);
    }

    private static String montrer(SaisieRappel saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES).addAttribute("saisie", saisie).addAttribute("fautes", fautes);
        return "messages/relances/rappelez-moi";
    }
}
