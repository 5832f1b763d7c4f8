package fr.estran.questionnaires;

import static java.util.stream.Collectors.joining;

import fr.estran.commun.Messages;
import fr.estran.scelles.CleDePapier;
import fr.estran.scelles.CleDePapier.Lecture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a key that was typed from its paper. */
final class ParolesDesCles {

    private static final Messages M = Messages.de("questionnaires");

    private ParolesDesCles() {}

    /** Null where it is whole. */
    static @Nullable String faute(String tapee) {
        return switch (CleDePapier.lire(tapee)) {
            case Lecture.Lue _ -> null;
            case Lecture.Longueur(var signes) ->
                M.dire("cles.faute.longueur", Map.of("n", signes, "attendus", CleDePapier.SIGNES));
            case Lecture.Fautive(var groupes) ->
                M.dire(
                        "cles.faute.groupes",
                        Map.of(
                                "n",
                                groupes.size(),
                                "groupes",
                                groupes.stream().map(String::valueOf).collect(joining(", "))));
        };
    }

    static @Nullable CleDePapier lue(String tapee) {
        return CleDePapier.lire(tapee) instanceof Lecture.Lue(var cle) ? cle : null;
    }
}
