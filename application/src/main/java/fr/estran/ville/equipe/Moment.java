package fr.estran.ville.equipe;

import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of a day somebody is away. A morning ends at 13:00, as the database has it. */
enum Moment implements Code {
    JOURNEE,
    MATIN,
    APRES_MIDI;

    private static final LocalTime MIDI = LocalTime.of(13, 0);

    static Optional<Moment> siConnu(@Nullable String code) {
        return Stream.of(values()).filter(moment -> moment.code().equals(code)).findFirst();
    }

    LocalDateTime debut(LocalDate premier) {
        return this == APRES_MIDI ? premier.atTime(MIDI) : premier.atStartOfDay();
    }

    LocalDateTime fin(LocalDate dernier) {
        return this == MATIN ? dernier.atTime(MIDI) : dernier.plusDays(1).atStartOfDay();
    }
}
