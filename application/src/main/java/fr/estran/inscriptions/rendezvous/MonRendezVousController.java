package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.PlaceDuNavigateur;
import fr.estran.inscriptions.rendezvous.Endroit.LieuDeRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.VieDesRendezVous.Demandeur;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's appointment, once it is found again by its code: at another hour, or an earlier one. */
@Controller
public record MonRendezVousController(PlaceDuNavigateur navigateur, VieDesRendezVous vie, PagesDesRendezVous pages) {

    public record VueDeplacerOu(
            String rendezVous,
            String actuel,
            Endroit ou,
            @Nullable LieuDeRendezVous lieu,
            PagesDesRendezVous.Premiers premiers,
            Map<LocalDate, List<CreneauLibre>> jours) {}

    public record VueDeplacerConfirmer(
            String rendezVous,
            String actuel,
            PagesDesRendezVous.Heure heure,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final String ICI = "/ma-place";

    @GetMapping("/ma-place/deplacer")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse choisir(
            @RequestParam InscriptionId rendezVous,
            @RequestParam(defaultValue = "") String ou,
            HttpServletRequest demande) {
        return lui(rendezVous, demande)
                .<Reponse>map(vu -> choisir(vu, ou.isEmpty() ? vu.endroit() : Endroit.de(ou)))
                .orElse(Renvoi.vers(ICI));
    }

    private Page choisir(RendezVousVu vu, Endroit ou) {
        return Page.de(
                "inscriptions/rendezvous/deplacer-ou",
                MESSAGES,
                new VueDeplacerOu(
                        vu.inscription().toString(),
                        dire(vu),
                        ou,
                        pages.lieu(ou),
                        pages.premiers(false),
                        pages.jours(ou)));
    }

    @GetMapping("/ma-place/deplacer/{rendezVous}/{ou}/{moment}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse confirmer(
            @PathVariable InscriptionId rendezVous,
            @PathVariable String ou,
            @PathVariable String moment,
            HttpServletRequest demande) {
        return lui(rendezVous, demande)
                .<Reponse>map(vu -> confirmer(vu, Endroit.de(ou), moment, null))
                .orElse(Renvoi.vers(ICI));
    }

    @PostMapping("/ma-place/deplacer/{rendezVous}/{ou}/{moment}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Reponse deplacer(
            @PathVariable InscriptionId rendezVous,
            @PathVariable String ou,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String autre,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var lui = lui(rendezVous, demande);
        if (lui.isEmpty()) {
            return Renvoi.vers(ICI);
        }
        var endroit = Endroit.de(ou);
        var voulu = autre.isEmpty() ? moment : autre;
        try {
            return switch (vie.deplacer(rendezVous, endroit, voulu, null, Demandeur.EN_LIGNE)) {
                case Pris _ -> Renvoi.vers(ICI).annoncer(MESSAGES.dire("deplacer.fait"));
                case Occupe _ ->
                    confirmer(lui.get(), endroit, voulu, MESSAGES.dire("prendre.occupe"))
                            .avec(409);
                case Limite(var raison) ->
                    confirmer(lui.get(), endroit, voulu, MESSAGES.dire("deplacer.limite." + raison.code()))
                            .avec(409);
            };
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            reponse.setHeader("Retry-After", "5");
            return confirmer(lui.get(), endroit, voulu, MESSAGES.dire("prendre.affluence"))
                    .avec(503);
        }
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
        return "redirect:" + ICI;
    }

    private Page confirmer(RendezVousVu vu, Endroit ou, String moment, @Nullable String erreur) {
        return Page.de(
                "inscriptions/rendezvous/deplacer-confirmer",
                MESSAGES,
                new VueDeplacerConfirmer(vu.inscription().toString(), dire(vu), pages.heure(ou, moment), erreur));
    }

    private static String dire(RendezVousVu vu) {
        return MESSAGES.dire("creneau.le", "jour", Jours.dire(vu.jour()), "heures", vu.heures());
    }

    /** Theirs, and to come. */
    private Optional<RendezVousVu> lui(InscriptionId inscription, HttpServletRequest demande) {
        return navigateur
                .lire(inscription, demande)
                .map(place -> vie.lire(place.id()))
                .filter(vie::deplacable);
    }
}
