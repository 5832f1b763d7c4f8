package fr.estran.maplace;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.Demandes;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever holds the place takes back that the professional who booked be told whether they came. */
@Controller
class AccordController {

    private static final Messages MESSAGES = Messages.de("inscriptions");

    private final Demandes demandes;

    AccordController(Demandes demandes) {
        this.demandes = demandes;
    }

    /** Done twice, it is done. */
    @PostMapping("/ma-place/accord")
    String retirer(HttpServletRequest demande, RedirectAttributes suite) {
        PlaceGardee.lire(demande).flatMap(demandes::parSecret).ifPresent(trouvee -> {
            demandes.retirerLAccord(trouvee.demande());
            suite.addFlashAttribute("message", MESSAGES.dire("place.accord.retire"));
        });
        return "redirect:/ma-place";
    }
}
