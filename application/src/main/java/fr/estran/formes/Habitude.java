package fr.estran.formes;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a kind of help is usually given, as far as the town has a habit: the form of a new session begins with it. */
public record Habitude(
        @Nullable DayOfWeek jour, @Nullable LocalTime debut, @Nullable LocalTime fin) {

    public static final Habitude AUCUNE = new Habitude(null, null, null);

    public Habitude {
        if ((debut == null) != (fin == null)) {
            throw new IllegalArgumentException("a habit has both of its hours, or none");
        }
    }

    static Habitude le(@Nullable DayOfWeek jour) {
        return new Habitude(jour, null, null);
    }
}
