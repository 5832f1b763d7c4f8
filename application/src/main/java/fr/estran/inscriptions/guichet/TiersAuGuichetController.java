package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.maplace.SaisieTiers;
import fr.estran.inscriptions.places.GestesDeLEquipe;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever registered somebody is written otherwise, or asks to be forgotten, as the person may wish too. */
@WebController
@Ouvert(Cercle.GUICHET)
public class TiersAuGuichetController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final GestesDeLEquipe gestes;

    TiersAuGuichetController(GestesDeLEquipe gestes) {
        this.gestes = gestes;
    }

    public record VueTiers(InscriptionVue place, SaisieTiers saisie, Map<String, String> fautes) {}

    @GetMapping("/equipe/inscriptions/{action}/{inscription}/tiers")
    Page montrer(@PathVariable ActionId action, @PathVariable InscriptionId inscription) {
        var place = avecUnTiers(action, inscription);
        return page(
                place,
                Optional.ofNullable(place.tiers()).map(SaisieTiers::connu).orElse(SaisieTiers.MOI),
                Map.of());
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/tiers/corriger")
    @Transactional
    Reponse corriger(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam MultiValueMap<String, String> champs) {
        var place = avecUnTiers(action, inscription);
        var saisie = SaisieTiers.de(champs);
        var fautes = saisie.fautes();
        var dit = fautes.isEmpty() ? saisie.lire() : Optional.<Tiers>empty();
        if (dit.isEmpty()) {
            return page(place, saisie, fautes).refusee();
        }
        gestes.corrigerLeTiers(place, dit.get());
        return Renvoi.vers("/equipe/inscriptions/" + action + "/" + inscription)
                .annoncer(MESSAGES.dire("geste.tiers_corrige"));
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/tiers")
    @Transactional
    String oublier(@PathVariable ActionId action, @PathVariable InscriptionId inscription, RedirectAttributes suite) {
        var fait = gestes.oublierLeTiers(gestes.lire(action, inscription));
        GestesController.dire("geste.tiers", fait, suite);
        return "redirect:/equipe/inscriptions/{action}/{inscription}";
    }

    private InscriptionVue avecUnTiers(ActionId action, InscriptionId inscription) {
        var place = gestes.lire(action, inscription);
        if (place.tiers() == null) {
            throw new Introuvable();
        }
        return place;
    }

    private static Page page(InscriptionVue place, SaisieTiers saisie, Map<String, String> fautes) {
        return Page.de("inscriptions/guichet/corriger-tiers", MESSAGES, new VueTiers(place, saisie, fautes));
    }
}
