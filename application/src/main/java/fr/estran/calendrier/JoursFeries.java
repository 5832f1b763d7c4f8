package fr.estran.calendrier;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The public holidays that the whole of France has: those of Alsace, of Moselle and overseas are not among them.
 *
 * <p>Rule: public holidays.
 */
public final class JoursFeries {

    /** Read when it is first asked for, once. */
    private static final class Calendrier {
        static final HolidayManager FRANCE =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    }

    private JoursFeries() {}

    /** What the holiday is called, if the day is one. */
    public static Optional<String> nom(LocalDate jour) {
        return Calendrier.FRANCE.getHolidays(jour, jour, HolidayType.PUBLIC_HOLIDAY).stream()
                .sorted()
                .map(JoursFeries::enMots)
                .findFirst();
    }

    private static String enMots(Holiday ferie) {
        return ferie.getDescription(Locale.FRENCH);
    }
}
