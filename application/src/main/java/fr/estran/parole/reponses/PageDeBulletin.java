package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The page on which a sheet is typed, and what it says of what cannot be read. */
@Component
public class PageDeBulletin {

    public record VueFeuille(
            Enquete enquete,
            boolean ouverte,
            FormulaireVu formulaire,
            GesteDeFeuille geste,
            int numero,
            String page,
            Champs champs,
            String premiere,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("parole/bulletins");

    private final Formulaires formulaires;

    PageDeBulletin(Formulaires formulaires) {
        this.formulaires = formulaires;
    }

    FormulaireVu formulaire(Enquete enquete) {
        return formulaires.voir(enquete);
    }

    Map<String, String> fautes(Enquete enquete, Frappe frappe) {
        var formulaire = formulaire(enquete);
        var fautes = new LinkedHashMap<String, String>();
        for (var question : frappe.illisibles(formulaire)) {
            fautes.put(
                    Frappe.champ(question),
                    MESSAGES.dire(
                            "faute." + question.type().code(),
                            "numero",
                            question.numero(),
                            "n",
                            question.choix().size()));
        }
        if (fautes.isEmpty() && frappe.lire(enquete, formulaire).vide()) {
            fautes.put(Frappe.champ(formulaire.questions().getFirst()), MESSAGES.dire("faute.vide"));
        }
        return fautes;
    }

    Page montrer(
            Enquete enquete, GesteDeFeuille geste, int numero, Frappe frappe, String page, Map<String, String> fautes) {
        var formulaire = formulaire(enquete);
        var premiere = fautes.isEmpty()
                ? frappe.suivante(formulaire).map(Frappe::champ).orElse("")
                : fautes.keySet().iterator().next();
        return Page.de(
                "parole/reponses/feuille",
                MESSAGES,
                new VueFeuille(
                        enquete,
                        enquete.etat() == EtatDEnquete.LANCEE && enquete.prete(),
                        formulaire,
                        geste,
                        numero,
                        page,
                        frappe.champs(),
                        premiere,
                        fautes));
    }

    /** As it is written at the top of a sheet. */
    static Optional<Integer> numero(String dit) {
        return dit.strip().matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(dit.strip())) : Optional.empty();
    }

    /** What one does with a sheet in hand. */
    public enum GesteDeFeuille implements Code {
        SAISIR,
        /** It is typed anew, whole: nobody reads what was typed before. */
        REMPLACER
    }

    /**
     * A sheet as it is typed: of each question one field, which takes the rank of the answer that is ticked, or the first letters of it; of
     * several, "1 3 4"; of a text, its words.
     */
    record Frappe(Champs champs) {

        static final String CHAMP = "q.";

        private static final Pattern ENTRE_DEUX = Pattern.compile("[\\s,;.+/-]+");

        /** As many ranks of one figure may be typed without anything between two. */
        private static final int CHIFFRES = 9;

        static String champ(QuestionVue question) {
            return CHAMP + question.code();
        }

        /** Of each question that nobody can read, its field. */
        List<QuestionVue> illisibles(FormulaireVu formulaire) {
            return formulaire.questions().stream()
                    .filter(question -> lue(question).isEmpty())
                    .toList();
        }

        /** What was typed of a question that was not asked of whoever answered so is left out, as on a screen. */
        Bulletin lire(Enquete enquete, FormulaireVu formulaire) {
            var dites = new LinkedHashMap<String, List<String>>();
            formulaire
                    .questions()
                    .forEach(
                            question -> dites.put(question.code(), lue(question).orElse(List.of())));
            return Bulletin.de(enquete, dites);
        }

        /** The first field after the last that says something: where one goes on; empty once the last one says something. */
        Optional<QuestionVue> suivante(FormulaireVu formulaire) {
            var questions = formulaire.questions();
            var derniere = IntStream.range(0, questions.size())
                    .filter(rang -> !champs.dit(champ(questions.get(rang))).isEmpty())
                    .max()
                    .orElse(-1);
            return derniere + 1 < questions.size() ? Optional.of(questions.get(derniere + 1)) : Optional.empty();
        }

        private Optional<List<String>> lue(QuestionVue question) {
            var dit = champs.dit(champ(question));
            if (dit.isEmpty() || question.type() == TypeDeQuestion.TEXTE) {
                return Optional.of(dit.isEmpty() ? List.of() : List.of(dit));
            }
            var valeurs = new ArrayList<String>();
            for (var morceau : morceaux(question, dit)) {
                var valeur = valeur(question, morceau);
                if (valeur.isEmpty()) {
                    return Optional.empty();
                }
                valeurs.add(valeur.get());
            }
            return valeurs.size() > 1 && question.type() != TypeDeQuestion.MULTIPLE
                    ? Optional.empty()
                    : Optional.of(valeurs);
        }

        private static List<String> morceaux(QuestionVue question, String dit) {
            return question.type() == TypeDeQuestion.MULTIPLE
                            && question.choix().size() <= CHIFFRES
                            && dit.matches("[1-9]{2,9}")
                    ? List.of(dit.split(""))
                    : List.of(ENTRE_DEUX.split(dit));
        }

        private static Optional<String> valeur(QuestionVue question, String dit) {
            var choix = question.choix();
            if (question.type() == TypeDeQuestion.ECHELLE
                    && choix.stream().anyMatch(un -> un.valeur().equals(dit))) {
                return Optional.of(dit);
            }
            if (dit.matches("[1-9][0-9]?")) {
                var rang = Integer.parseInt(dit);
                return rang <= choix.size() ? Optional.of(choix.get(rang - 1).valeur()) : Optional.empty();
            }
            var debut = sansAccent(dit);
            var possibles = choix.stream()
                    .filter(un -> !debut.isEmpty() && sansAccent(un.mots()).startsWith(debut))
                    .toList();
            return possibles.size() == 1 ? Optional.of(possibles.getFirst().valeur()) : Optional.empty();
        }

        /** Nor capitals: one types neither in a hurry. */
        private static String sansAccent(String dit) {
            return Normalizer.normalize(dit, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
    }
}
