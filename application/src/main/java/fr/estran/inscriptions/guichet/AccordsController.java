package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.GestesDeLEquipe;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What one says of a person beside their place: the professional who booked for them is no longer to know whether they came; the
 * number that was given is theirs.
 */
@WebController
@Ouvert(Cercle.GUICHET)
class AccordsController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final GestesDeLEquipe gestes;
    private final Demandes demandes;
    private final EcartsAvecLaFiche ecarts;
    private final Journal journal;

    AccordsController(GestesDeLEquipe gestes, Demandes demandes, EcartsAvecLaFiche ecarts, Journal journal) {
        this.ecarts = ecarts;
        this.gestes = gestes;
        this.demandes = demandes;
        this.journal = journal;
    }

    /** Done twice, it is done. */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/accord")
    @Transactional
    String retirer(@PathVariable ActionId action, @PathVariable InscriptionId inscription, RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        Optional.ofNullable(vue.demande())
                .filter(demandes::retirerLAccord)
                .ifPresent(_ -> journal.noter("inscription.retirer_accord", inscription.valeur()));
        suite.addFlashAttribute("message", MESSAGES.dire("gerer.accord.retire"));
        return "redirect:/equipe/inscriptions/{action}/{inscription}";
    }

    /** @param vu what the sheet said instead, on the page */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/sur-la-fiche")
    @Transactional
    String mettreSurLaFiche(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String vu,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var fait = ecarts.mettreSurLaFiche(vue, vu);
        suite.addFlashAttribute(
                fait ? "message" : "erreur",
                MESSAGES.dire(fait ? "gerer.joindre.fait" : "gerer.joindre.change", Map.of("qui", vue.nomEntier())));
        return "redirect:/equipe/inscriptions/{action}/{inscription}";
    }
}
