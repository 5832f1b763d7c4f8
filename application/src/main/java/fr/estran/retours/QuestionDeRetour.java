package fr.estran.retours;

import fr.estran.commun.Code;
import java.util.List;
import java.util.stream.Stream;

/** What is asked with three answers to choose from; what next is chosen among themes. */
public enum QuestionDeRetour implements Code {
    UTILE,
    RYTHME,
    /** What one feels of one's own progress. */
    SEUL;

    public List<ReponseDeRetour> reponses() {
        return Stream.of(ReponseDeRetour.values())
                .filter(reponse -> reponse.question() == this)
                .toList();
    }
}
