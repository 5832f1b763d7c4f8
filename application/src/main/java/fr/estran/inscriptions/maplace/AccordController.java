package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever holds the place takes back that the professional who booked be told whether they came. */
@Controller
record AccordController(Demandes demandes, PlaceDuNavigateur navigateur) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    /** Done twice, it is done. */
    @PostMapping("/ma-place/accord")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    String retirer(@RequestParam UUID laquelle, HttpServletRequest demande, RedirectAttributes suite) {
        navigateur.ouvertes(demande).stream()
                .filter(une -> une.demande().equals(laquelle))
                .forEach(trouvee -> {
                    demandes.retirerLAccord(trouvee.demande());
                    suite.addFlashAttribute("message", MESSAGES.dire("place.accord.retire"));
                });
        return "redirect:/ma-place";
    }
}
