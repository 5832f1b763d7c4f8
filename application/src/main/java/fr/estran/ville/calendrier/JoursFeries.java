package fr.estran.ville.calendrier;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Contree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of where a town is: those of the whole of France (labour code, L3133-1), and what is added in Alsace and
 * Moselle (L3134-13), overseas (L3422-2), and by the codes of the Pacific. The calendars of jollyday say the source of each.
 *
 * <p>Rule: public holidays.
 */
public final class JoursFeries {

    private static final Messages MESSAGES = Messages.de("ville/calendrier");

    /** Of the days of Alsace and Moselle, the one that the law gives where there is a Protestant church or a shared one. */
    private static final String VENDREDI_SAINT = "christian.GOOD_FRIDAY";

    /** A custom of Mayotte, which the law lets be and does not list; it is known by the moon, some days before. */
    private static final String IDI_EL_KABIR = "islamic.ID_UL_ADHA";

    /** Any of the three departments: they have the same days. */
    private static final String[] BAS_RHIN = {"67"};

    private static final String[] PARTOUT = {};

    /** Each is read when it is first asked for, once. */
    private static final Map<Contree, JoursFeries> CONNUS = new ConcurrentHashMap<>();

    private final HolidayManager calendrier;
    private final String[] ou;
    private final Set<String> sauf;

    private JoursFeries(HolidayCalendar calendrier, String[] ou, Set<String> sauf) {
        this.calendrier = HolidayManager.getInstance(ManagerParameters.create(calendrier));
        this.ou = ou;
        this.sauf = sauf;
    }

    public static JoursFeries de(Contree contree) {
        return CONNUS.computeIfAbsent(contree, JoursFeries::lire);
    }

    private static JoursFeries lire(Contree contree) {
        return switch (contree) {
            case METROPOLE -> partout(HolidayCalendar.FRANCE);
            case ALSACE_MOSELLE -> new JoursFeries(HolidayCalendar.FRANCE, BAS_RHIN, Set.of());
            case ALSACE_MOSELLE_SANS_VENDREDI_SAINT ->
                new JoursFeries(HolidayCalendar.FRANCE, BAS_RHIN, Set.of(VENDREDI_SAINT));
            case GUADELOUPE -> partout(HolidayCalendar.GUADELOUPE);
            case GUYANE -> partout(HolidayCalendar.FRENCH_GUIANA);
            case MARTINIQUE -> partout(HolidayCalendar.MARTINIQUE);
            case MAYOTTE -> new JoursFeries(HolidayCalendar.MAYOTTE, PARTOUT, Set.of(IDI_EL_KABIR));
            case NOUVELLE_CALEDONIE -> partout(HolidayCalendar.NEW_CALEDONIA);
            case POLYNESIE -> partout(HolidayCalendar.FRENCH_POLYNESIA);
            case REUNION -> partout(HolidayCalendar.REUNION);
            case SAINT_BARTHELEMY -> partout(HolidayCalendar.SAINT_BARTHELEMY);
            case SAINT_MARTIN -> partout(HolidayCalendar.SAINT_MARTIN);
            case SAINT_PIERRE_ET_MIQUELON -> partout(HolidayCalendar.SAINT_PIERRE_AND_MIQUELON);
            case WALLIS_ET_FUTUNA -> partout(HolidayCalendar.WALLIS_AND_FUTUNA);
        };
    }

    private static JoursFeries partout(HolidayCalendar calendrier) {
        return new JoursFeries(calendrier, PARTOUT, Set.of());
    }

    /** What the holiday is called, if the day is one. */
    public Optional<String> nom(LocalDate jour) {
        return calendrier.getHolidays(jour, jour, HolidayType.PUBLIC_HOLIDAY, ou).stream()
                .filter(ferie -> !sauf.contains(ferie.getPropertiesKey()))
                .sorted()
                .map(JoursFeries::enMots)
                .findFirst();
    }

    /** A day and what it is called. */
    public record Ferie(LocalDate jour, String nom) {}

    /** Both days included. */
    public List<Ferie> entre(LocalDate premier, LocalDate dernier) {
        return premier.datesUntil(dernier.plusDays(1))
                .flatMap(jour -> nom(jour).map(nom -> new Ferie(jour, nom)).stream())
                .toList();
    }

    public boolean comprennent(LocalDate jour) {
        return nom(jour).isPresent();
    }

    /** As the law and everybody call it, where the library says something else. */
    private static String enMots(Holiday ferie) {
        var cle = "ferie." + ferie.getPropertiesKey();
        return MESSAGES.connait(cle) ? MESSAGES.dire(cle) : ferie.getDescription(Locale.FRENCH);
    }
}
