package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Avis;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.rendezvous.Endroit;
import fr.estran.inscriptions.rendezvous.PagesDesRendezVous;
import fr.estran.inscriptions.rendezvous.Prise;
import fr.estran.inscriptions.rendezvous.PriseDeRendezVous;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.ResultatRendezVous.Pris;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A professional books an appointment for somebody, by the link of their body: of appointments, it shows the free hours alone. */
@Controller
class RendezVousDuProfessionnelController {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final Messages RENDEZ_VOUS = Messages.de("inscriptions/rendezvous");

    private final LiensProfessionnels liens;
    private final RendezVousDuProfessionnel pages;
    private final PriseDeRendezVous prise;
    private final VigilanceDuPublic vigilance;
    private final Clock horloge;

    RendezVousDuProfessionnelController(
            LiensProfessionnels liens,
            RendezVousDuProfessionnel pages,
            PriseDeRendezVous prise,
            VigilanceDuPublic vigilance,
            Clock horloge) {
        this.liens = liens;
        this.pages = pages;
        this.prise = prise;
        this.vigilance = vigilance;
        this.horloge = horloge;
    }

    @GetMapping("/pro/{jeton}/rendez-vous")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String ou(@PathVariable String jeton, Model modele) {
        return pages.endroits(jeton, liens.lire(jeton), modele);
    }

    @GetMapping("/pro/{jeton}/rendez-vous/{ou}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String quand(@PathVariable String jeton, @PathVariable String ou, Model modele) {
        return pages.heures(jeton, liens.lire(jeton), Endroit.de(ou), modele);
    }

    @GetMapping("/pro/{jeton}/rendez-vous/{ou}/{moment}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String qui(@PathVariable String jeton, @PathVariable String ou, @PathVariable String moment, Model modele) {
        return pages.formulaire(
                jeton,
                liens.lire(jeton),
                Endroit.de(ou),
                moment,
                SaisieDemande.nouvelle(),
                SaisieProfessionnel.VIDE,
                Map.of(),
                modele);
    }

    @PostMapping("/pro/{jeton}/rendez-vous/{ou}/{moment}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String prendre(
            @PathVariable String jeton,
            @PathVariable String ou,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String autre,
            @ModelAttribute("saisie") SaisieDemande saisie,
            @ModelAttribute("pro") SaisieProfessionnel pro,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var organisme = liens.lire(jeton);
        var endroit = Endroit.de(ou);
        var voulu = autre.isEmpty() ? moment : autre;
        var annee = LocalDate.now(horloge).getYear();
        var fautes = new LinkedHashMap<>(pro.fautes(MESSAGES));
        fautes.putAll(PagesDesRendezVous.fautes(saisie, endroit, Voix.AU_PROFESSIONNEL, annee));
        if (!fautes.isEmpty()
                || saisie.adresseVoulue().isPresent()
                || pro.adresseVoulue().isPresent()) {
            reponse.setStatus(422);
            return pages.formulaire(jeton, organisme, endroit, voulu, saisie, pro, fautes, modele);
        }
        try {
            var demande = saisie.demande(
                    Prise.action(saisie.cle(), endroit, voulu), annee, pro.prescription(organisme.id()), null);
            if (!(vigilance.de(demande, Auteur.PROFESSIONNEL, jeton, requete) instanceof Avis.Suivre avis)) {
                reponse.setStatus(429);
                modele.addAttribute("erreur", MESSAGES.dire("pro.trop"));
                return pages.formulaire(jeton, organisme, endroit, voulu, saisie, pro, Map.of(), modele);
            }
            var resultat = vigilance.suivre(
                    avis,
                    demande,
                    jeton,
                    requete,
                    auteur -> prise.prendre(Prise.libre(endroit, voulu, demande), auteur),
                    fait -> fait instanceof Pris pris ? pris.demande() : null);
            switch (resultat) {
                case Pris pris -> {
                    return PageFaite.ouvrir(jeton, pris.demande(), suite);
                }
                case Occupe _ -> modele.addAttribute("erreur", MESSAGES.dire("pro.occupe"));
                case Limite _ -> modele.addAttribute("erreur", MESSAGES.dire("pro.limite"));
            }
            reponse.setStatus(409);
        } catch (PessimisticLockingFailureException | DataIntegrityViolationException e) {
            reponse.setStatus(503);
            modele.addAttribute("erreur", RENDEZ_VOUS.dire("prendre.affluence"));
        }
        return pages.formulaire(jeton, organisme, endroit, voulu, saisie, pro, Map.of(), modele);
    }
}
