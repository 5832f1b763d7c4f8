package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Reunion;
import java.util.List;

/** What bodies did together is in no record: only when they met, and what about. */
record QuestionsDuCollectif(Matiere m) {

    private static final int REUNIONS = 6;

    List<Question> poser() {
        return EnCommun.membres(m).vide()
                ? List.of()
                : List.of(new Question(
                        "collectif",
                        m.dire("question.collectif"),
                        m.contexte().reunions().stream()
                                .limit(REUNIONS)
                                .map(this::dire)
                                .toList(),
                        List.of()));
    }

    private String dire(Reunion reunion) {
        var sujet = reunion.ordreDuJour() == null ? "" : reunion.ordreDuJour().strip();
        var jour = Typographie.date(reunion.jour());
        return sujet.isEmpty()
                ? m.dire("constat.reunion", "jour", jour)
                : m.dire("constat.reunion_sur", "jour", jour, "sujet", sujet);
    }
}
