package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.toMap;

import fr.estran.parole.enquetes.FormulaireVu.ChoixVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys in the words in which they are asked. */
@Service
@Transactional(readOnly = true)
public class Formulaires {

    private static final Messages M = Messages.de("parole/questionnaires");

    private final Quartiers quartiers;
    private final FormesDeLaVille formes;

    Formulaires(Quartiers quartiers, FormesDeLaVille formes) {
        this.quartiers = quartiers;
        this.formes = formes;
    }

    public MotsDesReponses mots() {
        return mots(formes.lire());
    }

    /** The same, where a question is written. */
    MotsDesReponses auChoix() {
        return mots(formes.auChoix());
    }

    private MotsDesReponses mots(FormesDAide connues) {
        return new MotsDesReponses(
                quartiers.tous().stream().collect(toMap(Quartier::code, Quartier::nom)),
                quartiers.decoupage(),
                connues);
    }

    public FormulaireVu voir(Enquete enquete) {
        return voir(enquete.questions());
    }

    FormulaireVu voir(List<QuestionDEnquete> questions) {
        var mots = mots();
        return new FormulaireVu(IntStream.range(0, questions.size())
                .mapToObj(rang -> vue(questions, rang, mots))
                .toList());
    }

    private static QuestionVue vue(List<QuestionDEnquete> questions, int rang, MotsDesReponses mots) {
        var question = questions.get(rang);
        var echelle = question.type() == TypeDeQuestion.ECHELLE;
        return new QuestionVue(
                rang + 1,
                question.code(),
                question.type(),
                question.libelle(),
                question.aide(),
                condition(questions, question, mots),
                question.choix().stream()
                        .map(un -> new ChoixVu(un.valeur(), echelle ? marque(un) : mots.dire(question, un.valeur())))
                        .toList());
    }

    private static String marque(QuestionDEnquete.Choix marque) {
        var mots = marque.libelle();
        return mots == null ? "" : mots;
    }

    private static @Nullable String condition(
            List<QuestionDEnquete> questions, QuestionDEnquete question, MotsDesReponses mots) {
        var si = question.si();
        if (si == null) {
            return null;
        }
        var rang = IntStream.range(0, questions.size())
                .filter(la -> questions.get(la).code().equals(si.question()))
                .findFirst()
                .orElseThrow();
        return M.dire("si", "reponse", mots.dire(questions.get(rang), si.valeur()), "numero", rang + 1);
    }
}
