package fr.estran.ville.dangers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Whether what somebody typed tells a danger, read before anything is weighed (ADR 0077). It asks nobody, keeps nothing, writes nothing.
 */
@Component
class LectureDesDangers {

    /** Half a page of a book: whoever writes more has said it by then. */
    private static final int LONGUEUR = 1_000;

    private final LexiqueDesDangers lexique;

    LectureDesDangers() {
        try {
            lexique = LexiqueDesDangers.de(
                    new ClassPathResource("dangers/dangers.lexique").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DangersLus lire(@Nullable String dit) {
        if (dit == null || dit.isBlank()) {
            return DangersLus.AUCUN;
        }
        var phrase = lexique.lire(dit, LONGUEUR);
        var surs = EnumSet.noneOf(Danger.class);
        var possibles = EnumSet.noneOf(Danger.class);
        for (var tournure : lexique.tournures()) {
            for (var endroit : tournure.dans(phrase)) {
                if (!tournure.rienDit(phrase)) {
                    var douteuse = tournure.douteuse(phrase, endroit, lexique.negations(), lexique.pronoms());
                    (douteuse ? possibles : surs).add(tournure.danger());
                }
            }
        }
        possibles.removeAll(surs);
        return new DangersLus(surs, possibles);
    }
}
