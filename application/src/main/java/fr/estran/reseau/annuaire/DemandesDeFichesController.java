package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.CodeDessine;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the service asks a body of its sheet without waiting for the half-year: by e-mail, or by a letter. */
@WebController
@Ouvert(Cercle.GESTION)
public record DemandesDeFichesController(
        Propositions propositions, LiensDesFiches liens, DemandesDeFiches demandes, Enseigne enseigne) {

    public record VueDemander(
            OrganismeDecrit organisme,
            @Nullable LienDeFiche lien,
            boolean mene,
            @Nullable String courriel,
            boolean partent,
            boolean premiere) {}

    public record VueLettre(
            OrganismeDecrit organisme,
            String service,
            @Nullable String telephone,
            String adresse,
            CodeDessine code,
            long jours,
            boolean premiere) {}

    @GetMapping("/equipe/propositions/liens/{organisme}")
    Page preparer(@PathVariable OrganismeId organisme) {
        var lien = liens.de(organisme);
        return Page.de(
                "reseau/annuaire/demander",
                PageDesPropositions.MESSAGES,
                new VueDemander(
                        propositions.organisme(organisme),
                        lien.orElse(null),
                        lien.filter(liens::mene).isPresent(),
                        demandes.partent() ? liens.adresse(organisme).orElse(null) : null,
                        demandes.partent(),
                        propositions.premiere(organisme)));
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
    Reponse ecrire(@PathVariable OrganismeId organisme) {
        var site = enseigne.adresse();
        if (site.isEmpty()) {
            return Renvoi.vers("/equipe/propositions").avertir(PageDesPropositions.MESSAGES.dire("lettre.sans_site"));
        }
        var adresse = site.get() + "/fiche/" + liens.creer(organisme, MoyenDeLien.LETTRE);
        return Page.de(
                "reseau/annuaire/lettre",
                PageDesPropositions.MESSAGES,
                new VueLettre(
                        propositions.organisme(organisme),
                        enseigne.nom(),
                        enseigne.telephone().orElse(null),
                        adresse,
                        CodeDessine.de(adresse),
                        LiensDesFiches.VALABLE.toDays(),
                        propositions.premiere(organisme)));
    }
}
