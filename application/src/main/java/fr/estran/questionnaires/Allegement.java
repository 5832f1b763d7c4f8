package fr.estran.questionnaires;

import fr.estran.enquetes.EnqueteEcrite;

/** What a survey asks less of. */
final class Allegement {

    private Allegement() {}

    /** Without a question, what is told of it, and what is told by it. */
    static EnqueteEcrite sans(EnqueteEcrite ecrite, String code) {
        var restent = ecrite.croisements().stream()
                .filter(un -> !un.question().equals(code) && !un.par().equals(code))
                .toList();
        return ecrite.avecCroisements(restent)
                .avecQuestions(ecrite.questions().stream()
                        .filter(une -> !une.code().equals(code))
                        .toList());
    }
}
