package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.VigilanceDuPublic;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.inscriptions.rendezvous.Endroit;
import fr.estran.inscriptions.rendezvous.Endroit.LieuDeRendezVous;
import fr.estran.inscriptions.rendezvous.PagesDesRendezVous;
import fr.estran.inscriptions.rendezvous.Prise;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.PriseDeRendezVous;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A professional books an appointment for somebody, by the link of their body: of appointments, it shows the free hours alone. */
@Controller
public class RendezVousDuProfessionnelController {

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
    Page ou(@PathVariable String jeton) {
        return pages.endroits(jeton, liens.lire(jeton));
    }

    @GetMapping("/pro/{jeton}/rendez-vous/{ou}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page quand(@PathVariable String jeton, @PathVariable String ou) {
        return pages.heures(jeton, liens.lire(jeton), Endroit.de(ou));
    }

    @GetMapping("/pro/{jeton}/rendez-vous/{ou}/{moment}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page qui(@PathVariable String jeton, @PathVariable String ou, @PathVariable String moment) {
        return pages.formulaire(
                jeton,
                liens.lire(jeton),
                Endroit.de(ou),
                moment,
                SaisieDemande.nouvelle(),
                SaisieProfessionnel.VIDE,
                Map.of(),
                null);
    }

    @PostMapping("/pro/{jeton}/rendez-vous/{ou}/{moment}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse prendre(
            @PathVariable String jeton,
            @PathVariable String ou,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String autre,
            @ModelAttribute("saisie") SaisieDemande saisie,
            @ModelAttribute("pro") SaisieProfessionnel pro,
            HttpServletRequest requete) {
        var organisme = liens.lire(jeton);
        var endroit = Endroit.de(ou);
        var voulu = autre.isEmpty() ? moment : autre;
        var annee = LocalDate.now(horloge).getYear();
        var fautes = new LinkedHashMap<>(pro.fautes(MESSAGES));
        fautes.putAll(PagesDesRendezVous.fautes(saisie, endroit, Voix.AU_PROFESSIONNEL, annee));
        if (!fautes.isEmpty()
                || saisie.adresseVoulue().isPresent()
                || pro.adresseVoulue().isPresent()) {
            return pages.formulaire(jeton, organisme, endroit, voulu, saisie, pro, fautes, null)
                    .refusee();
        }
        var demande = saisie.demande(
                Prise.action(saisie.cle(), endroit, voulu), annee, pro.prescription(organisme.id()), null);
        var passage = vigilance.passer(
                demande,
                Auteur.PROFESSIONNEL,
                jeton,
                vigilance.venue(requete),
                auteur -> prise.prendre(Prise.libre(endroit, voulu, demande), auteur),
                fait -> fait instanceof Pris pris ? pris.demande() : null);
        return switch (passage) {
            case Passage.Faite<ResultatRendezVous>(var resultat) ->
                switch (resultat) {
                    case Pris pris -> PageFaite.vers(jeton, pris.demande());
                    case Occupe _ ->
                        refuser(jeton, organisme, endroit, voulu, saisie, pro, MESSAGES.dire("pro.occupe"))
                                .avec(409);
                    case Limite _ ->
                        refuser(jeton, organisme, endroit, voulu, saisie, pro, MESSAGES.dire("pro.limite"))
                                .avec(409);
                };
            case Passage.IlFautUnNumero<ResultatRendezVous> _, Passage.Attendre<ResultatRendezVous> _ ->
                refuser(jeton, organisme, endroit, voulu, saisie, pro, MESSAGES.dire("pro.trop"))
                        .avec(429);
            case Passage.Affluence<ResultatRendezVous> _ ->
                refuser(jeton, organisme, endroit, voulu, saisie, pro, RENDEZ_VOUS.dire("prendre.affluence"))
                        .avec(503);
        };
    }

    private Page refuser(
            String jeton,
            Organisme organisme,
            Endroit ou,
            String moment,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            String erreur) {
        return pages.formulaire(jeton, organisme, ou, moment, saisie, pro, Map.of(), erreur);
    }

    /** What a professional sees on the way to an appointment for somebody. */
    @Component
    @Transactional(readOnly = true)
    public static class RendezVousDuProfessionnel {

        public record VueOu(Messages r, String jeton, Organisme organisme, PagesDesRendezVous.Premiers premiers) {}

        public record VueQuand(
                Messages r,
                String jeton,
                Organisme organisme,
                Endroit ou,
                @Nullable LieuDeRendezVous lieu,
                Map<LocalDate, List<CreneauLibre>> jours) {}

        public record VueDemande(
                Messages r,
                String jeton,
                Organisme organisme,
                PagesDesRendezVous.Heure heure,
                SaisieDemande saisie,
                SaisieProfessionnel pro,
                Map<String, String> fautes,
                @Nullable String erreur) {}

        private static final Messages MESSAGES = Messages.de("reseau/collectif");
        private static final Messages RENDEZ_VOUS = Messages.de("inscriptions/rendezvous");

        private final PagesDesRendezVous pages;

        RendezVousDuProfessionnel(PagesDesRendezVous pages) {
            this.pages = pages;
        }

        Page endroits(String jeton, Organisme organisme) {
            return Page.de(
                    "reseau/annuaire/pro-rendez-vous-ou",
                    MESSAGES,
                    new VueOu(RENDEZ_VOUS, jeton, organisme, pages.premiers(false)));
        }

        Page heures(String jeton, Organisme organisme, Endroit ou) {
            return Page.de(
                    "reseau/annuaire/pro-rendez-vous-quand",
                    MESSAGES,
                    new VueQuand(RENDEZ_VOUS, jeton, organisme, ou, pages.lieu(ou), pages.jours(ou)));
        }

        Page formulaire(
                String jeton,
                Organisme organisme,
                Endroit ou,
                String moment,
                SaisieDemande saisie,
                SaisieProfessionnel pro,
                Map<String, String> fautes,
                @Nullable String erreur) {
            return Page.de(
                    "reseau/annuaire/pro-rendez-vous",
                    MESSAGES,
                    new VueDemande(
                            RENDEZ_VOUS, jeton, organisme, pages.heure(ou, moment), saisie, pro, fautes, erreur));
        }
    }
}
