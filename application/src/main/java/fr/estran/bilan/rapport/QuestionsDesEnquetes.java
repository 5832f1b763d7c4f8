package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the service makes of what it was answered. */
record QuestionsDesEnquetes(Matiere m) {

    /** More would be the detailed figures again. */
    private static final int REPONSES = 4;

    List<Question> poser() {
        var enquetes = m.contexte().enquetes().stream()
                .filter(enquete -> repondants(enquete) > 0)
                .toList();
        return enquetes.isEmpty()
                ? List.of()
                : List.of(new Question(
                        "enquete",
                        m.dire("question.enquete", "n", enquetes.size()),
                        enquetes.stream().flatMap(this::constats).toList(),
                        List.of()));
    }

    private int repondants(EnquetePosee enquete) {
        return m.annee().valeur("enquetes", enquete.reference(), "repondants");
    }

    private Stream<String> constats(EnquetePosee enquete) {
        var repondants = m.dire("constat.enquete", "titre", enquete.titre(), "n", repondants(enquete));
        var reponses = enquete.questions().stream()
                .filter(question -> question.choix().equals(List.of("oui", "non"))
                        || question.type().equals("echelle"))
                .flatMap(question -> reponses(enquete, question))
                .limit(REPONSES);
        return Stream.concat(Stream.of(repondants), reponses);
    }

    private Stream<String> reponses(EnquetePosee enquete, EnquetePosee.Question question) {
        var tableau = new TableauQuestion(m, enquete, question);
        var repartition = m.annee().repartition("reponses", enquete.reference(), question.code());
        var parts = repartition.parts().stream()
                .map(part -> m.dire(
                        "constat.reponse",
                        "reponse",
                        Typographie.minuscule(tableau.nommer(part.codes())),
                        "n",
                        part.valeur()))
                .collect(Collectors.joining(", "));
        return repartition.vide()
                ? Stream.of()
                : Stream.of(m.dire(
                        "constat.reponses", "question", question.libelle().strip(), "parts", parts));
    }
}
