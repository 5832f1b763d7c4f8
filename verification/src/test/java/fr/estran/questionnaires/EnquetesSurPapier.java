package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.FormulaireVu.ChoixVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import fr.estran.parole.enquetes.PapierDEnquete.FeuilleDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.documents.Formes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Surveys on paper for the judge of the norms: with questions of each type, whatever was written in them, and with none. */
public final class EnquetesSurPapier {

    private EnquetesSurPapier() {}

    public static List<byte[]> pour(List<String> mots) {
        var questions = Stream.of(TypeDeQuestion.values())
                .flatMap(type -> mots.stream().map(mot -> question(type, mot, mots)))
                .toList();
        return Stream.of(questions, List.<QuestionVue>of())
                .map(FormulaireVu::new)
                .map(formulaire -> new FeuilleDEnquete(
                        mots.getFirst(), mots.getLast(), true, "Service", "À l'accueil", formulaire))
                .map(feuille -> PapierDEnquete.composer(feuille, Formes.creer()))
                .toList();
    }

    private static QuestionVue question(TypeDeQuestion type, String mot, List<String> mots) {
        var choix = type.fermee()
                ? IntStream.range(0, mots.size())
                        .mapToObj(rang -> new ChoixVu(String.valueOf(rang + 1), mots.get(rang)))
                        .toList()
                : List.<ChoixVu>of();
        return new QuestionVue(1 + type.ordinal(), type.code(), type, mot, mot, "Si « oui » :", choix);
    }
}
