package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import fr.estran.parole.enquetes.TypeDeQuestion;
import fr.estran.socle.commun.Champs;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
                .forEach(question -> dites.put(question.code(), lue(question).orElse(List.of())));
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
