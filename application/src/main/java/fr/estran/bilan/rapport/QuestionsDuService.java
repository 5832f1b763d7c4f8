package fr.estran.bilan.rapport;

import java.util.List;
import java.util.stream.Stream;

/** How a service goes on while a post is empty, what an agreement changes: no record tells. */
record QuestionsDuService(Matiere m) {

    List<Question> poser() {
        return Stream.concat(vacance(), convention()).toList();
    }

    private Stream<Question> vacance() {
        var vacants = m.postesVacants();
        if (vacants.keySet().stream().noneMatch(vacance -> vacance.jours() >= Coincidences.JOURS)) {
            return Stream.of();
        }
        int postes = vacants.values().stream().mapToInt(Integer::intValue).sum();
        var constats = vacants.entrySet().stream()
                .map(vacance ->
                        m.dire("recit.vacance", "n", vacance.getValue(), "periode", m.periode(vacance.getKey())))
                .toList();
        return Stream.of(new Question("vacance", m.dire("question.vacance", "n", postes), constats, List.of()));
    }

    private Stream<Question> convention() {
        return NouvelleConvention.de(m).stream().map(nouvelle -> {
            var convention = nouvelle.convention();
            var debut = nouvelle.dite(m);
            var cle = convention.reconduction() ? "question.reconduction" : "question.convention";
            var postes = nouvelle.postes().stream().map(sens -> m.dire("proposition.postes", "sens", sens));
            return new Question("convention", m.dire(cle), List.of(debut), postes.toList());
        });
    }
}
