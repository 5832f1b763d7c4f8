package fr.estran.socle.travaux;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far some work has come; once it is done, what it gave to whoever asked for it. */
@Controller
@Ouvert(Cercle.CONNECTES)
public class TravauxController {

    /** @param fixe whether the page stays as it is until one asks for it anew */
    public record VueTravail(Travail travail, Dit dit, boolean fixe) {}

    /** In words, for a page and for its script. */
    public record Dit(boolean fini, int pourcent, String etape, String part, String reste) {}

    private static final Messages M = Messages.de("socle/travaux");

    private final Travaux travaux;
    private final Clock horloge;

    TravauxController(Travaux travaux, @Qualifier("horlogeTechnique") Clock horloge) {
        this.travaux = travaux;
        this.horloge = horloge;
    }

    @GetMapping("/travaux/{travail}")
    Reponse voir(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TravailId travail,
            @RequestParam(defaultValue = "") String fixe) {
        var trouve = travaux.trouver(travail, qui);
        if (trouve.isEmpty()) {
            return Page.de("socle/travaux/oublie", M).avec(404);
        }
        var suivi = trouve.get();
        if (suivi.rate()) {
            return Page.de("socle/travaux/rate", M, new VueTravail(suivi, dire(suivi), true));
        }
        return suivi.fini() && suivi.de(qui.compte())
                ? suivi.reponse().join()
                : Page.de("socle/travaux/travail", M, new VueTravail(suivi, dire(suivi), !fixe.isEmpty()));
    }

    /** For the script of the page, which says what changed and nothing else. */
    @GetMapping("/travaux/{travail}/etat")
    ResponseEntity<Dit> etat(@AuthenticationPrincipal Identite qui, @PathVariable TravailId travail) {
        var suivi = travaux.trouver(travail, qui).orElseThrow(Introuvable::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(dire(suivi));
    }

    private Dit dire(Travail travail) {
        var etape = travail.rate()
                ? M.dire(pourquoi(travail))
                : travail.attend() ? M.dire("attente") : travail.etape().isEmpty() ? M.dire("debut") : travail.etape();
        return new Dit(
                travail.fini(),
                travail.pourcent(),
                etape,
                M.dire("part", Map.of("n", travail.pourcent())),
                dire(travail.reste(horloge.instant())));
    }

    private static String pourquoi(Travail travail) {
        var erreur = travail.reponse().exceptionNow();
        return !BaseMuette.enCause(erreur) ? "rate.autre" : BaseMuette.pleine(erreur) ? "rate.pleine" : "rate.muette";
    }

    private static String dire(@Nullable Duration reste) {
        if (reste == null) {
            return M.dire("reste.inconnu");
        }
        return reste.toSeconds() < 50
                ? M.dire("reste.bientot")
                : M.dire("reste.minutes", Map.of("n", Math.ceilDiv(reste.toSeconds(), 60)));
    }
}
