package fr.estran.programme;

import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever registers for an action is asked.
 *
 * @param rang first or second
 * @param requise nobody outside the team registers without an answer
 * @param choix the answers from which one chooses; none: a few words of one's own
 */
public record QuestionDInscription(int rang, boolean requise, String question, List<String> choix) {

    public static final int AU_PLUS = 2;

    public QuestionDInscription {
        choix = List.copyOf(choix);
    }

    /** As {@link #LIGNE} writes it: a line each. */
    public static QuestionDInscription valueOf(String ecrite) {
        var lignes = List.of(ecrite.split("\n"));
        return new QuestionDInscription(
                Integer.parseInt(lignes.get(0)),
                lignes.get(1).equals("t"),
                lignes.get(2),
                lignes.subList(3, lignes.size()).stream()
                        .map(LectureDeSaisie::uneLigne)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** Of a row that is named {@code %1$s}; null where there is none. */
    static final String LIGNE = """
        case when %1$s.rang is not null
            then concat_ws(chr(10), %1$s.rang, %1$s.requise, %1$s.question, %1$s.choix) end
        """;

    /** In these words, wherever it stands. */
    boolean dans(Collection<QuestionDInscription> autres) {
        return autres.stream().anyMatch(autre -> autre.question.equals(question));
    }

    public boolean libre() {
        return choix.isEmpty();
    }
}
