package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Jours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day that is proposed for a meeting, with hours of its own or none. */
public record DateProposee(
        LocalDate jour, @Nullable LocalTime debut, @Nullable LocalTime fin) {

    private static final String TRAIT = "|";

    static DateProposee sansHeure(LocalDate jour) {
        return new DateProposee(jour, null, null);
    }

    /** As it writes itself. */
    static DateProposee lire(String ecrite) {
        var morceaux = List.of(ecrite.split("\\" + TRAIT, 3));
        return new DateProposee(
                LocalDate.parse(morceaux.getFirst()),
                morceaux.size() > 1 ? LocalTime.parse(morceaux.get(1)) : null,
                morceaux.size() > 2 ? LocalTime.parse(morceaux.get(2)) : null);
    }

    boolean aSonHeure() {
        return debut != null;
    }

    /** As in: jeudi 8 février 2024, 14 h – 16 h. */
    public String dite() {
        return Stream.of(Jours.dire(jour), heures(debut, fin))
                .filter(dit -> !dit.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Empty where nobody said. */
    static String heures(@Nullable LocalTime debut, @Nullable LocalTime fin) {
        if (debut == null) {
            return "";
        }
        return fin == null ? Jours.dire(debut) : Jours.dire(debut) + " – " + Jours.dire(fin);
    }

    /** A stroke between the day and each hour, and nothing where there is none. */
    @Override
    public String toString() {
        return Stream.of(jour, debut, fin)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(TRAIT));
    }
}
