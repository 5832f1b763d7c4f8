package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.reseau.annuaire.LiensProfessionnels;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import fr.estran.ville.besoins.ListeDesBesoins;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A professional looks for the right body for somebody, by the link of their own. */
@WebController
class OrienterPourController {

    private final LiensProfessionnels liens;
    private final PageDOrientation page;
    private final Orientations orientations;
    private final Adressees adressees;
    private final Tentatives tentatives;

    OrienterPourController(
            LiensProfessionnels liens,
            PageDOrientation page,
            Orientations orientations,
            Adressees adressees,
            Tentatives tentatives) {
        this.tentatives = tentatives;
        this.liens = liens;
        this.page = page;
        this.orientations = orientations;
        this.adressees = adressees;
    }

    @GetMapping("/pro/{jeton}/orienter")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(@PathVariable String jeton) {
        var organisme = liens.lire(jeton).id();
        return page.ouvrir(GuichetDOrientation.professionnel(jeton, organisme), adressees.par(organisme));
    }

    @PostMapping("/pro/{jeton}/orienter")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Page chercher(@PathVariable String jeton, @ModelAttribute("reponses") ReponsesDeRecherche reponses) {
        return page.chercher(guichet(jeton), reponses, null);
    }

    @PostMapping("/pro/{jeton}/orienter/choisir")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse choisir(
            @PathVariable String jeton,
            @ModelAttribute SaisieDOrientation saisie,
            @ModelAttribute("reponses") ReponsesDeRecherche reponses,
            HttpServletRequest demande) {
        var guichet = guichet(jeton);
        if (saisie.aRevoir(guichet)) {
            return page.chercher(guichet, reponses, saisie).refusee();
        }
        if (!tentatives.permettreDuJour(Orientations.PAR_JOUR, Orientations.FREIN, demande.getRemoteAddr())) {
            return page.trop(guichet, reponses);
        }
        return Renvoi.vers(guichet.ici() + "/" + orientations.envoyer(saisie, guichet, null));
    }

    @GetMapping("/pro/{jeton}/orienter/{orientation}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page papier(@PathVariable String jeton, @PathVariable OrientationId orientation) {
        return page.papier(guichet(jeton), orientation);
    }

    private GuichetDOrientation guichet(String jeton) {
        return GuichetDOrientation.professionnel(jeton, liens.lire(jeton).id());
    }

    /** What became of those whom the people of a body have sent: told to them, by days and needs, of nobody by name. */
    @Component
    @Transactional(readOnly = true)
    static class Adressees {

        private final OrientationRepository repository;
        private final ListeDesBesoins besoins;
        private final Clock horloge;

        Adressees(OrientationRepository repository, ListeDesBesoins besoins, Clock horloge) {
            this.repository = repository;
            this.besoins = besoins;
            this.horloge = horloge;
        }

        List<String> par(OrganismeId organisme) {
            var connus = besoins.parCode();
            return repository.par(organisme, LocalDate.now(horloge).minusDays(Orientation.CLOTURE)).stream()
                    .map(une -> MESSAGES.dire(
                            "adressees.ligne",
                            "jour",
                            Jours.sansAnnee(une.jour()),
                            "besoin",
                            connus.containsKey(une.besoin())
                                    ? connus.get(une.besoin()).nom()
                                    : une.besoin(),
                            "organisme",
                            une.organisme(),
                            "issue",
                            issue(une)))
                    .toList();
        }

        private static String issue(Orientation une) {
            if (une.issue() != null) {
                return MESSAGES.dire("issue." + une.issue()) + ".";
            }
            return MESSAGES.dire(une.aPrevenir() && !une.refusee() ? "adressees.attente" : "adressees.sans");
        }
    }
}
