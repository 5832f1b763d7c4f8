package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body has said of a meeting.
 *
 * @param dates those that suit, a space between each; null: nobody said, empty: none does
 * @param pourLe the day on which it said whether it comes
 */
public record Reponse(
        OrganismeId organisme,
        @Nullable String dates,
        @Nullable Boolean vient,
        @Nullable LocalDate pourLe,
        @Nullable String qui,
        boolean parTelephone,
        LocalDate reponduLe) {

    public List<LocalDate> datesQuiVont() {
        return dates == null
                ? List.of()
                : Stream.of(dates.split(" "))
                        .filter(dite -> !dite.isEmpty())
                        .map(LocalDate::parse)
                        .toList();
    }

    /** Of another day than the one that is chosen now, it says nothing. */
    public boolean vaut(@Nullable LocalDate jour) {
        return jour != null && jour.equals(pourLe);
    }

    /** Whether it says what is asked now: of the dates as long as no day is chosen, then of the day. */
    boolean repond(@Nullable LocalDate jour) {
        return jour == null ? dates != null : vaut(jour);
    }

    public boolean viendra(@Nullable LocalDate jour) {
        return vaut(jour) && Boolean.TRUE.equals(vient);
    }
}
