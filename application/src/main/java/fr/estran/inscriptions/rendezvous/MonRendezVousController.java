package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.PlaceDuNavigateur;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.VieDesRendezVous.Demandeur;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's appointment, once it is found again by its code: at another hour, or an earlier one. */
@Controller
class MonRendezVousController {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final String ICI = "redirect:/ma-place";

    private final PlaceDuNavigateur navigateur;
    private final VieDesRendezVous vie;
    private final PagesDesRendezVous pages;
    private final Creneaux creneaux;

    MonRendezVousController(
            PlaceDuNavigateur navigateur, VieDesRendezVous vie, PagesDesRendezVous pages, Creneaux creneaux) {
        this.navigateur = navigateur;
        this.vie = vie;
        this.pages = pages;
        this.creneaux = creneaux;
    }

    @GetMapping("/ma-place/deplacer")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String choisir(
            @RequestParam InscriptionId rendezVous,
            @RequestParam(defaultValue = "") String ou,
            HttpServletRequest demande,
            Model modele) {
        return lui(rendezVous, demande)
                .map(vu -> {
                    var endroit = ou.isEmpty() ? vu.ou() : Endroit.de(ou);
                    pages.endroits(false, modele);
                    pages.situer(endroit, modele).addAttribute("jours", creneaux.parJour(endroit, false));
                    dire(vu, modele);
                    return "inscriptions/rendezvous/deplacer-ou";
                })
                .orElse(ICI);
    }

    @GetMapping("/ma-place/deplacer/{rendezVous}/{ou}/{moment}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String confirmer(
            @PathVariable InscriptionId rendezVous,
            @PathVariable String ou,
            @PathVariable String moment,
            HttpServletRequest demande,
            Model modele) {
        return lui(rendezVous, demande)
                .map(vu -> confirmer(vu, Endroit.de(ou), moment, modele))
                .orElse(ICI);
    }

    @PostMapping("/ma-place/deplacer/{rendezVous}/{ou}/{moment}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    String deplacer(
            @PathVariable InscriptionId rendezVous,
            @PathVariable String ou,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String autre,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lui = lui(rendezVous, demande);
        if (lui.isEmpty()) {
            return ICI;
        }
        var endroit = Endroit.de(ou);
        var voulu = autre.isEmpty() ? moment : autre;
        String erreur;
        try {
            switch (vie.deplacer(rendezVous, endroit, voulu, null, Demandeur.EN_LIGNE)) {
                case Pris _ -> {
                    suite.addFlashAttribute("message", MESSAGES.dire("deplacer.fait"));
                    return ICI;
                }
                case Occupe _ -> erreur = MESSAGES.dire("prendre.occupe");
                case Limite(var raison) -> erreur = MESSAGES.dire("deplacer.limite." + raison.code());
            }
            reponse.setStatus(409);
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            reponse.setStatus(503);
            reponse.setHeader("Retry-After", "5");
            erreur = MESSAGES.dire("prendre.affluence");
        }
        modele.addAttribute("erreur", erreur);
        return confirmer(lui.get(), endroit, voulu, modele);
    }

    @PostMapping("/ma-place/plus-tot")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    String plusTot(@RequestParam InscriptionId inscription, HttpServletRequest demande, RedirectAttributes suite) {
        lui(inscription, demande)
                .ifPresent(vu -> suite.addFlashAttribute(
                        "message",
                        MESSAGES.dire(
                                vie.attendreUnPlusTot(vu.inscription(), vu.plusTot() == null)
                                        ? "plus_tot.oui"
                                        : "plus_tot.non")));
        return ICI;
    }

    private String confirmer(RendezVousVu vu, Endroit ou, String moment, Model modele) {
        pages.choisir(ou, moment, modele);
        dire(vu, modele);
        return "inscriptions/rendezvous/deplacer-confirmer";
    }

    private static void dire(RendezVousVu vu, Model modele) {
        modele.addAttribute("rendezVous", vu.inscription().toString())
                .addAttribute(
                        "actuel",
                        MESSAGES.dire("creneau.le", Map.of("jour", Jours.dire(vu.jour()), "heures", vu.heures())));
    }

    /** Theirs, and to come. */
    private Optional<RendezVousVu> lui(InscriptionId inscription, HttpServletRequest demande) {
        return navigateur
                .lire(inscription, demande)
                .map(place -> vie.lire(place.id()))
                .filter(vie::deplacable);
    }
}
