package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.CodeDessine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the service asks a body of its sheet without waiting for the half-year: by e-mail, or by a letter. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class DemandesDeFichesController {

    private final Propositions propositions;
    private final LiensDesFiches liens;
    private final DemandesDeFiches demandes;
    private final Enseigne enseigne;

    DemandesDeFichesController(
            Propositions propositions, LiensDesFiches liens, DemandesDeFiches demandes, Enseigne enseigne) {
        this.propositions = propositions;
        this.liens = liens;
        this.demandes = demandes;
        this.enseigne = enseigne;
    }

    @GetMapping("/equipe/propositions/liens/{organisme}")
    String preparer(@PathVariable OrganismeId organisme, Model modele) {
        var lien = liens.de(organisme);
        modele.addAttribute("m", PageDesPropositions.MESSAGES);
        modele.addAttribute("organisme", propositions.organisme(organisme));
        modele.addAttribute("lien", lien.orElse(null));
        modele.addAttribute("premiere", propositions.premiere(organisme));
        modele.addAttribute("mene", lien.filter(liens::mene).isPresent());
        modele.addAttribute(
                "courriel", demandes.partent() ? liens.adresse(organisme).orElse(null) : null);
        modele.addAttribute("partent", demandes.partent());
        return "reseau/annuaire/demander";
    }

    @PostMapping("/equipe/propositions/liens/{organisme}/courriel")
    String envoyer(@PathVariable OrganismeId organisme, RedirectAttributes suite) {
        var parti = demandes.demander(propositions.organisme(organisme), propositions.premiere(organisme));
        suite.addFlashAttribute(
                parti ? "message" : "erreur",
                PageDesPropositions.MESSAGES.dire(parti ? "demander.parti" : "demander.pas_parti"));
        return "redirect:/equipe/propositions/liens/" + organisme;
    }

    /** Shown once: to be printed and posted, or told by telephone. */
    @PostMapping("/equipe/propositions/liens/{organisme}")
    String ecrire(@PathVariable OrganismeId organisme, Model modele, RedirectAttributes suite) {
        var site = enseigne.adresse();
        if (site.isEmpty()) {
            suite.addFlashAttribute("erreur", PageDesPropositions.MESSAGES.dire("lettre.sans_site"));
            return "redirect:/equipe/propositions";
        }
        var adresse = site.get() + "/fiche/" + liens.creer(organisme, MoyenDeLien.LETTRE);
        modele.addAttribute("m", PageDesPropositions.MESSAGES);
        modele.addAttribute("organisme", propositions.organisme(organisme));
        modele.addAttribute("service", enseigne.nom());
        modele.addAttribute("premiere", propositions.premiere(organisme));
        modele.addAttribute("telephone", enseigne.telephone().orElse(null));
        modele.addAttribute("adresse", adresse);
        modele.addAttribute("code", CodeDessine.de(adresse));
        modele.addAttribute("jours", LiensDesFiches.VALABLE.toDays());
        return "reseau/annuaire/lettre";
    }
}
