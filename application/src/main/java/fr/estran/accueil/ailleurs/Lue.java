package fr.estran.accueil.ailleurs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of asking a calendar for its hours. */
sealed interface Lue {

    record EnPanne(Panne panne) implements Lue {}

    record Inchangee() implements Lue {}

    /** @param etag what it calls itself; @param jour from which on it was read */
    record Entiere(LectureIcs.Lue lue, @Nullable String etag, LocalDate jour) implements Lue {}
}
