package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Behind the link of a body: whether those came for whom it booked, where they agreed that it be told. */
@Controller
public class SuitesController {

    public record VueProVenues(String jeton, Organisme organisme, int jours, List<SuiteDUneDemande> suites) {}

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
    Page montrer(@PathVariable String jeton) {
        var organisme = liens.lire(jeton);
        var maintenant = horloge.instant();
        return Page.de(
                "reseau/annuaire/pro-venues",
                MESSAGES,
                new VueProVenues(
                        jeton,
                        organisme,
                        (int) MONTREES.toDays(),
                        suites.de(organisme.id(), maintenant.minus(MONTREES), maintenant)));
    }
}
