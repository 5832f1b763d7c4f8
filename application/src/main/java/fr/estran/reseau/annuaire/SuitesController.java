package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Behind the link of a body: whether those came for whom it booked, where they agreed that it be told. */
@Controller
class SuitesController {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    /** After the last hour of it: the time to ask the person how it was. */
    private static final Duration MONTREES = Duration.ofDays(31);

    private final LiensProfessionnels liens;
    private final SuitesDesDemandesRepository suites;
    private final Clock horloge;

    SuitesController(LiensProfessionnels liens, SuitesDesDemandesRepository suites, Clock horloge) {
        this.liens = liens;
        this.suites = suites;
        this.horloge = horloge;
    }

    @GetMapping("/pro/{jeton}/venues")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    @Transactional(readOnly = true)
    String montrer(@PathVariable String jeton, Model modele) {
        var organisme = liens.lire(jeton);
        var maintenant = horloge.instant();
        modele.addAttribute("m", MESSAGES)
                .addAttribute("jeton", jeton)
                .addAttribute("organisme", organisme)
                .addAttribute("jours", (int) MONTREES.toDays())
                .addAttribute("suites", suites.de(organisme.id(), maintenant.minus(MONTREES), maintenant));
        return "reseau/annuaire/pro-venues";
    }
}
