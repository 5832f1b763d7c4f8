package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head of a survey and its questions, as one writes them. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
@ConditionalOnWebApplication
class RedactionController {

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final String ENQUETE = EnquetesController.ICI + "/{enquete}";
    private static final String NOUVELLE = ENQUETE + "/questions/nouvelle/{genre}";
    private static final String QUESTION = ENQUETE + "/questions/{question}";

    private final Enquetes enquetes;
    private final Questionnaires questionnaires;
    private final ChoixDeLaVille choix;

    RedactionController(Enquetes enquetes, Questionnaires questionnaires, ChoixDeLaVille choix) {
        this.enquetes = enquetes;
        this.questionnaires = questionnaires;
        this.choix = choix;
    }

    @GetMapping(ENQUETE + "/entete")
    String entete(@PathVariable EnqueteId enquete, RedirectAttributes suite, Model modele) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete, suite);
        }
        return entete(lue, Conciliation.ouvrir(champs(lue)), Map.of(), modele);
    }

    @PostMapping(ENQUETE + "/entete")
    String entete(
            @PathVariable EnqueteId enquete,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = enquetes.lire(enquete);
        var dite = Conciliation.lire(envoi, champs(lue));
        var fautes = new SaisieDEntete(dite.ecrits(), lue.modele()).fautes();
        dite.fautes(fautes, ParolesDEnquete.ENTETE);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return entete(lue, dite, fautes, modele);
        }
        return switch (questionnaires.entete(enquete, dite)) {
            case SuiteDEcriture.Gardee _ -> retour("enregistree", enquete, suite);
            case SuiteDEcriture.Devancee _ -> throw new Devance();
            case SuiteDEcriture.Refusee(var phrase) -> EnquetesController.refuser(phrase, enquete, suite);
        };
    }

    @GetMapping(NOUVELLE)
    String preparer(
            @PathVariable EnqueteId enquete, @PathVariable String genre, RedirectAttributes suite, Model modele) {
        var lequel = genre(genre);
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete, suite);
        }
        var lieu = choix.lieu(EnqueteEcrite.de(lue), lequel);
        return question(lue, lieu, "nouvelle/" + genre, Conciliation.ouvrir(choix.debut(lequel)), Map.of(), modele);
    }

    @PostMapping(NOUVELLE)
    String ajouter(
            @PathVariable EnqueteId enquete,
            @PathVariable String genre,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lequel = genre(genre);
        var lue = enquetes.lire(enquete);
        var lieu = choix.lieu(EnqueteEcrite.de(lue), lequel);
        var dits = new Champs(envoi);
        var fautes = new SaisieDeQuestion(lieu, dits).fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return question(lue, lieu, "nouvelle/" + genre, Conciliation.ouvrir(dits), fautes, modele);
        }
        return switch (questionnaires.ajouter(enquete, lequel, dits)) {
            case SuiteDEcriture.Gardee _ -> retour("question.ajoutee", enquete, suite);
            case SuiteDEcriture.Devancee _ -> EnquetesController.refuser(M.dire("devancee"), enquete, suite);
            case SuiteDEcriture.Refusee(var phrase) -> EnquetesController.refuser(phrase, enquete, suite);
        };
    }

    @GetMapping(QUESTION)
    String voir(
            @PathVariable EnqueteId enquete, @PathVariable String question, RedirectAttributes suite, Model modele) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete, suite);
        }
        var lieu = lieu(lue, question);
        return question(lue, lieu, question, Conciliation.ouvrir(champs(lieu)), Map.of(), modele);
    }

    @PostMapping(QUESTION)
    String modifier(
            @PathVariable EnqueteId enquete,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = enquetes.lire(enquete);
        var lieu = lieu(lue, question);
        var dite = Conciliation.lire(envoi, champs(lieu));
        var fautes = new LinkedHashMap<>(new SaisieDeQuestion(lieu, dite.ecrits()).fautes());
        dite.fautes(fautes, new ParolesDEnquete(lieu));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return question(lue, lieu, question, dite, fautes, modele);
        }
        return switch (questionnaires.modifier(enquete, question, dite)) {
            case SuiteDEcriture.Gardee _ -> retour("question.enregistree", enquete, suite);
            case SuiteDEcriture.Devancee _ -> throw new Devance();
            case SuiteDEcriture.Refusee(var phrase) -> EnquetesController.refuser(phrase, enquete, suite);
        };
    }

    @PostMapping(QUESTION + "/monter")
    String monter(@PathVariable EnqueteId enquete, @PathVariable String question, RedirectAttributes suite) {
        return suivre(questionnaires.deplacer(enquete, question, true), null, enquete, suite);
    }

    @PostMapping(QUESTION + "/descendre")
    String descendre(@PathVariable EnqueteId enquete, @PathVariable String question, RedirectAttributes suite) {
        return suivre(questionnaires.deplacer(enquete, question, false), null, enquete, suite);
    }

    /** @param vue what the question said when one chose to take it out */
    @PostMapping(QUESTION + "/retirer")
    String retirer(
            @PathVariable EnqueteId enquete,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String vue,
            RedirectAttributes suite) {
        return suivre(questionnaires.retirer(enquete, question, vue), "question.retiree", enquete, suite);
    }

    private static String suivre(
            SuiteDEcriture suite, @Nullable String cle, EnqueteId enquete, RedirectAttributes attributs) {
        return switch (suite) {
            case SuiteDEcriture.Gardee _ ->
                cle == null ? "redirect:" + EnquetesController.adresse(enquete) : retour(cle, enquete, attributs);
            case SuiteDEcriture.Devancee _ -> EnquetesController.refuser(M.dire("devancee"), enquete, attributs);
            case SuiteDEcriture.Refusee(var phrase) -> EnquetesController.refuser(phrase, enquete, attributs);
        };
    }

    private String entete(Enquete enquete, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("enquete", enquete)
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", ParolesDEnquete.ENTETE)
                .addAttribute("fautes", fautes);
        return "parole/enquetes/entete";
    }

    private static String question(
            Enquete enquete,
            LieuDeQuestion lieu,
            String ici,
            Conciliation dite,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("enquete", enquete)
                .addAttribute("type", lieu.type())
                .addAttribute("offertes", lieu.liste() == null ? null : lieu.choixOfferts())
                .addAttribute("conditions", lieu.conditions())
                .addAttribute("vue", lieu.connue() == null ? null : Questionnaires.empreinte(lieu.connue()))
                .addAttribute("ici", EnquetesController.adresse(enquete.id()) + "/questions/" + ici)
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", new ParolesDEnquete(lieu))
                .addAttribute("fautes", fautes);
        return "parole/enquetes/question";
    }

    private LieuDeQuestion lieu(Enquete enquete, String code) {
        var ecrite = EnqueteEcrite.de(enquete);
        return choix.lieu(ecrite, ecrite.question(code).orElseThrow(Introuvable::new));
    }

    private static Champs champs(LieuDeQuestion lieu) {
        var connue = lieu.connue();
        return connue == null ? Champs.AUCUN : SaisieDeQuestion.champs(connue, lieu);
    }

    private static Champs champs(Enquete enquete) {
        return SaisieDEntete.champs(EnqueteEcrite.de(enquete));
    }

    private static GenreDeQuestion genre(String dit) {
        return Code.lire(GenreDeQuestion.class, dit).orElseThrow(Introuvable::new);
    }

    private static String retour(String cle, EnqueteId enquete, RedirectAttributes suite) {
        suite.addFlashAttribute("message", M.dire(cle));
        return "redirect:" + EnquetesController.adresse(enquete);
    }
}
