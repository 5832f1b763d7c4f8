package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.PlaceDuNavigateur;
import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking an appointment on the web, with neither account nor script: where, when, who. */
@Controller
record RendezVousController(
        PagesDesRendezVous pages,
        PriseDeRendezVous prise,
        PlaceDuNavigateur navigateur,
        Tentatives tentatives,
        VigilanceDuPublic vigilance,
        Clock horloge) {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final Messages DES_PLACES = Messages.de("inscriptions/inscriptions");

    /** Hours that were had, or refused to whoever has some, and not all that were asked for: fifty people at one door harm nobody. */
    private static final String RESERVATION = "rendez-vous";

    @GetMapping("/rendez-vous")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ou() {
        return pages.endroits();
    }

    @GetMapping("/rendez-vous/{ou}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page quand(@PathVariable String ou) {
        return pages.creneaux(Endroit.de(ou));
    }

    @GetMapping("/rendez-vous/{ou}/{moment}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page qui(@PathVariable String ou, @PathVariable String moment) {
        return pages.formulaire(Endroit.de(ou), moment, SaisieDemande.nouvelle(), Map.of(), null);
    }

    /** @param autre another hour, for whoever was told that the first is gone */
    @PostMapping("/rendez-vous/{ou}/{moment}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.DEMANDE)
    Reponse prendre(
            @PathVariable String ou,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String autre,
            @ModelAttribute("saisie") SaisieDemande saisie,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var endroit = Endroit.de(ou);
        var voulu = autre.isEmpty() ? moment : autre;
        var annee = LocalDate.now(horloge).getYear();
        var fautes = PagesDesRendezVous.fautes(saisie, endroit, Voix.A_LA_PERSONNE, annee);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return pages.formulaire(endroit, voulu, saisie, fautes, null).refusee();
        }
        var attente = tentatives.attenteDuJour(RESERVATION, demande.getRemoteAddr());
        if (attente.isPresent()) {
            tentatives.refuser(attente.get(), reponse);
            return pages.formulaire(endroit, voulu, saisie, Map.of(), MESSAGES.dire("prendre.trop"));
        }
        var dite = saisie.demande(Prise.action(saisie.cle(), endroit, voulu), annee, null, null);
        return switch (vigilance.passer(
                dite,
                Auteur.EN_LIGNE,
                null,
                vigilance.venue(demande),
                auteur -> prise.prendre(Prise.libre(endroit, voulu, dite), auteur),
                fait -> fait instanceof Pris pris ? pris.demande() : null)) {
            case Passage.Faite<ResultatRendezVous>(var resultat) ->
                suite(resultat, endroit, voulu, saisie, demande, reponse, suite);
            case Passage.IlFautUnNumero<ResultatRendezVous> _ -> {
                var fautesDuNumero = Map.of(saisie.champDuNumero(), DES_PLACES.dire("confirmer.faute.telephone"));
                yield pages.formulaire(endroit, voulu, saisie, fautesDuNumero, null)
                        .refusee();
            }
            case Passage.Attendre<ResultatRendezVous>(var parUnCode) -> {
                var erreur = DES_PLACES.dire(parUnCode ? "confirmer.trop" : "confirmer.trop.appels");
                yield pages.formulaire(endroit, voulu, saisie, Map.of(), erreur).avec(429);
            }
            case Passage.Affluence<ResultatRendezVous> _ -> {
                reponse.setHeader("Retry-After", "5");
                yield pages.formulaire(endroit, voulu, saisie, Map.of(), MESSAGES.dire("prendre.affluence"))
                        .avec(503);
            }
        };
    }

    private Reponse suite(
            ResultatRendezVous resultat,
            Endroit endroit,
            String voulu,
            SaisieDemande saisie,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return switch (resultat) {
            case Pris pris -> {
                var page = navigateur.garder(pris.demande(), demande, reponse);
                if (pris.demande().deja()) {
                    suite.addFlashAttribute("message", MESSAGES.dire("prendre.une_fois"));
                } else {
                    tentatives.compterDuJour(RESERVATION, demande.getRemoteAddr());
                }
                yield Renvoi.vers(pris.demande().aProuver() ? "/ma-place/confirmer" : page);
            }
            case Occupe _ ->
                pages.formulaire(endroit, voulu, saisie, Map.of(), MESSAGES.dire("prendre.occupe"))
                        .avec(409);
            // It does not say what they have, not even that they have one: whoever asks may be anybody.
            case Limite _ -> {
                tentatives.compterDuJour(RESERVATION, demande.getRemoteAddr());
                yield pages.formulaire(endroit, voulu, saisie, Map.of(), MESSAGES.dire("prendre.limite"))
                        .avec(409);
            }
        };
    }
}
