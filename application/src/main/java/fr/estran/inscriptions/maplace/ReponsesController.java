package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.programme.Actions;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a place, or waits for one, answers later what the action asks, or answers anew. */
@Controller
public record ReponsesController(PlaceDuNavigateur navigateur, LectureDesReponses lecture, VieDesInscriptions vie) {

    public record VueReponses(
            InscriptionVue place,
            List<QuestionDInscription> questions,
            ReponsesSaisies saisie,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String ICI = "/ma-place";

    @GetMapping("/ma-place/reponses")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demander(@RequestParam InscriptionId inscription, HttpServletRequest demande) {
        return sienne(inscription, demande)
                .<Reponse>map(place ->
                        montrer(new VueReponses(place, lecture.questions(place), lecture.reponses(place), Map.of())))
                .orElse(Renvoi.vers(ICI));
    }

    @PostMapping("/ma-place/reponses")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Reponse repondre(
            @RequestParam InscriptionId inscription,
            @ModelAttribute("saisie") ReponsesSaisies saisie,
            HttpServletRequest demande) {
        var sienne = sienne(inscription, demande);
        if (sienne.isEmpty()) {
            return Renvoi.vers(ICI);
        }
        var questions = lecture.questions(sienne.get());
        var fautes = new LinkedHashMap<String, String>();
        saisie.juger("", questions, Voix.A_LA_PERSONNE, fautes);
        if (!fautes.isEmpty()) {
            return montrer(new VueReponses(sienne.get(), questions, saisie, fautes))
                    .refusee();
        }
        try {
            return vie.repondre(inscription, saisie.dites()) == Verdict.Suite.FAIT
                    ? Renvoi.vers(ICI).annoncer(MESSAGES.dire("reponses.faites"))
                    : Renvoi.vers(ICI).annoncer(MESSAGES.dire("suite.trop_tard"));
        } catch (PessimisticLockingFailureException e) {
            return Renvoi.vers(ICI).annoncer(MESSAGES.dire("suite.affluence"));
        }
    }

    private Optional<InscriptionVue> sienne(InscriptionId inscription, HttpServletRequest demande) {
        return navigateur
                .lire(inscription, demande)
                .filter(place -> place.etat().vivante())
                .filter(place -> !lecture.questions(place).isEmpty());
    }

    private static Page montrer(VueReponses vue) {
        return Page.de("inscriptions/maplace/reponses", MESSAGES, vue);
    }

    @Component
    @Transactional(readOnly = true)
    static class LectureDesReponses {

        private final Actions actions;
        private final Inscrits inscrits;

        LectureDesReponses(Actions actions, Inscrits inscrits) {
            this.actions = actions;
            this.inscrits = inscrits;
        }

        public List<QuestionDInscription> questions(InscriptionVue place) {
            return actions.lire(place.action()).questions();
        }

        public ReponsesSaisies reponses(InscriptionVue place) {
            return ReponsesSaisies.de(inscrits.reponses(List.of(place.id())).getOrDefault(place.id(), List.of()));
        }
    }
}
