package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.parole.enquetes.Questionnaires.SaisieDeQuestion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The head of a survey and its questions, as one writes them. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record RedactionController(Enquetes enquetes, Questionnaires questionnaires, ChoixDeLaVille choix) {

    public record VueEntete(Enquete enquete, Conciliation conciliation, Paroles paroles, Map<String, String> fautes) {}

    public record VueQuestion(
            Enquete enquete,
            TypeDeQuestion type,
            @Nullable List<Option> offertes,
            List<Option> conditions,
            @Nullable String vue,
            String ici,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final String ENQUETE = EnquetesController.ICI + "/{enquete}";
    private static final String NOUVELLE = ENQUETE + "/questions/nouvelle/{genre}";
    private static final String QUESTION = ENQUETE + "/questions/{question}";

    @GetMapping(ENQUETE + "/entete")
    Reponse entete(@PathVariable EnqueteId enquete) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete);
        }
        return entete(lue, Conciliation.ouvrir(champs(lue)), Map.of());
    }

    @PostMapping(ENQUETE + "/entete")
    Reponse entete(@PathVariable EnqueteId enquete, @RequestParam MultiValueMap<String, String> envoi) {
        var lue = enquetes.lire(enquete);
        var dite = Conciliation.lire(envoi, champs(lue));
        var fautes = new SaisieDEntete(dite.ecrits(), lue.modele()).fautes();
        dite.fautes(fautes, ParolesDEnquete.ENTETE);
        if (!fautes.isEmpty()) {
            return entete(lue, dite, fautes).refusee();
        }
        var gardee = questionnaires.entete(enquete, dite);
        if (gardee instanceof SuiteDEcriture.Devancee) {
            throw new Devance();
        }
        return suivre(gardee, "enregistree", enquete);
    }

    @GetMapping(NOUVELLE)
    Reponse preparer(@PathVariable EnqueteId enquete, @PathVariable String genre) {
        var lequel = genre(genre);
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete);
        }
        var lieu = choix.lieu(EnqueteEcrite.de(lue), lequel);
        return question(lue, lieu, "nouvelle/" + genre, Conciliation.ouvrir(choix.debut(lequel)), Map.of());
    }

    @PostMapping(NOUVELLE)
    Reponse ajouter(
            @PathVariable EnqueteId enquete,
            @PathVariable String genre,
            @RequestParam MultiValueMap<String, String> envoi) {
        var lequel = genre(genre);
        var lue = enquetes.lire(enquete);
        var lieu = choix.lieu(EnqueteEcrite.de(lue), lequel);
        var dits = new Champs(envoi);
        var fautes = new SaisieDeQuestion(lieu, dits).fautes();
        if (!fautes.isEmpty()) {
            return question(lue, lieu, "nouvelle/" + genre, Conciliation.ouvrir(dits), fautes)
                    .refusee();
        }
        return suivre(questionnaires.ajouter(enquete, lequel, dits), "question.ajoutee", enquete);
    }

    @GetMapping(QUESTION)
    Reponse voir(@PathVariable EnqueteId enquete, @PathVariable String question) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.BROUILLON) {
            return EnquetesController.refuser(M.dire("figee"), enquete);
        }
        var lieu = lieu(lue, question);
        return question(lue, lieu, question, Conciliation.ouvrir(champs(lieu)), Map.of());
    }

    @PostMapping(QUESTION)
    Reponse modifier(
            @PathVariable EnqueteId enquete,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> envoi) {
        var lue = enquetes.lire(enquete);
        var lieu = lieu(lue, question);
        var dite = Conciliation.lire(envoi, champs(lieu));
        var fautes = new LinkedHashMap<>(new SaisieDeQuestion(lieu, dite.ecrits()).fautes());
        dite.fautes(fautes, new ParolesDEnquete(lieu));
        if (!fautes.isEmpty()) {
            return question(lue, lieu, question, dite, fautes).refusee();
        }
        var gardee = questionnaires.modifier(enquete, question, dite);
        if (gardee instanceof SuiteDEcriture.Devancee) {
            throw new Devance();
        }
        return suivre(gardee, "question.enregistree", enquete);
    }

    @PostMapping(QUESTION + "/monter")
    Renvoi monter(@PathVariable EnqueteId enquete, @PathVariable String question) {
        return suivre(questionnaires.deplacer(enquete, question, true), null, enquete);
    }

    @PostMapping(QUESTION + "/descendre")
    Renvoi descendre(@PathVariable EnqueteId enquete, @PathVariable String question) {
        return suivre(questionnaires.deplacer(enquete, question, false), null, enquete);
    }

    /** @param vue what the question said when one chose to take it out */
    @PostMapping(QUESTION + "/retirer")
    Renvoi retirer(
            @PathVariable EnqueteId enquete,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String vue) {
        return suivre(questionnaires.retirer(enquete, question, vue), "question.retiree", enquete);
    }

    private static Renvoi suivre(SuiteDEcriture fait, @Nullable String cle, EnqueteId enquete) {
        return EnquetesController.suivre(fait, EnquetesController.vers(enquete, ""), cle);
    }

    private Page entete(Enquete enquete, Conciliation dite, Map<String, String> fautes) {
        return Page.de("parole/enquetes/entete", M, new VueEntete(enquete, dite, ParolesDEnquete.ENTETE, fautes));
    }

    private static Page question(
            Enquete enquete, LieuDeQuestion lieu, String ici, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "parole/enquetes/question",
                M,
                new VueQuestion(
                        enquete,
                        lieu.type(),
                        lieu.liste() == null ? null : lieu.choixOfferts(),
                        lieu.conditions(),
                        lieu.connue() == null ? null : Questionnaires.empreinte(lieu.connue()),
                        EnquetesController.adresse(enquete.id()) + "/questions/" + ici,
                        dite,
                        new ParolesDEnquete(lieu),
                        fautes));
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

    /** What the fields of a question are called, and what is read of what they hold. */
    record ParolesDEnquete(LieuDeQuestion lieu) implements Conciliation.Paroles {

        /** Of the head of a survey. */
        static final Conciliation.Paroles ENTETE = new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return M.dire("champ." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
            }
        };

        private static final Messages M = Messages.de("parole/questionnaires");

        @Override
        public String champ(String champ) {
            return champ.startsWith("marque_")
                    ? M.dire("champ.marque", "n", champ.substring("marque_".length()))
                    : M.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "valeurs" -> dite(lieu.choixOfferts(), valeur);
                case "si" -> dite(lieu.conditions(), valeur);
                case "type" ->
                    Code.lire(TypeDeQuestion.class, valeur)
                            .map(type -> M.dire("type." + type.code()))
                            .orElse("");
                default -> valeur;
            };
        }

        private static String dite(List<Option> options, String valeur) {
            return options.stream()
                    .filter(une -> une.valeur().equals(valeur))
                    .map(Option::libelle)
                    .findFirst()
                    .orElse("");
        }
    }
}
