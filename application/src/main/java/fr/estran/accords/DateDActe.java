package fr.estran.accords;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as acts say them, without that of the week: 1er juillet 2023. */
final class DateDActe {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private DateDActe() {}

    static String dire(LocalDate jour) {
        return DATE.format(jour).replaceAll("^1 ", "1er ");
    }
}
