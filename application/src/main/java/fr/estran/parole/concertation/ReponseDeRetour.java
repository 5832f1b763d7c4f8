package fr.estran.parole.concertation;

import fr.estran.socle.commun.Code;
import java.util.List;
import java.util.stream.Stream;

/** One answer of three; its code is that of the column in which it is counted. */
public enum ReponseDeRetour implements Code {
    UTILE_OUI(QuestionDeRetour.UTILE),
    UTILE_UN_PEU(QuestionDeRetour.UTILE),
    UTILE_NON(QuestionDeRetour.UTILE),
    RYTHME_LENT(QuestionDeRetour.RYTHME),
    RYTHME_BIEN(QuestionDeRetour.RYTHME),
    RYTHME_VITE(QuestionDeRetour.RYTHME),
    SEUL_OUI(QuestionDeRetour.SEUL),
    SEUL_PRESQUE(QuestionDeRetour.SEUL),
    SEUL_PAS_ENCORE(QuestionDeRetour.SEUL);

    private final QuestionDeRetour question;

    ReponseDeRetour(QuestionDeRetour question) {
        this.question = question;
    }

    public static List<ReponseDeRetour> a(QuestionDeRetour question) {
        return Stream.of(values())
                .filter(reponse -> reponse.question == question)
                .toList();
    }

    QuestionDeRetour question() {
        return question;
    }

    /** What is asked with three answers to choose from; what next is chosen among themes. */
    public enum QuestionDeRetour implements Code {
        UTILE,
        RYTHME,
        /** What one feels of one's own progress. */
        SEUL
    }
}
