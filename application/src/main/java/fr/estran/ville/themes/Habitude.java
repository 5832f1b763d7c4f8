package fr.estran.ville.themes;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a kind of help is usually given, as far as the town has a habit: the form of a new session begins with it. */
public record Habitude(
        @Nullable DayOfWeek jour,
        @Nullable LocalTime debut,
        @Nullable LocalTime fin) {

    private static final Messages M = Messages.de("ville/formes");

    public static final Habitude AUCUNE = new Habitude(null, null, null);

    public Habitude {
        if ((debut == null) != (fin == null)) {
            throw new IllegalArgumentException("a habit has both of its hours, or none");
        }
    }

    /** Le mardi, de 18 h à 19 h 30; nothing where there is no habit. */
    public String enMots() {
        return M.dire(
                "habitude",
                "jour",
                jour == null ? "aucun" : jour.getDisplayName(TextStyle.FULL, Locale.FRENCH),
                "debut",
                debut == null ? "aucun" : Jours.dire(debut),
                "fin",
                fin == null ? "" : Jours.dire(fin));
    }

    static Habitude le(@Nullable DayOfWeek jour) {
        return new Habitude(jour, null, null);
    }
}
