package fr.estran.socle.temps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The holidays of the town: those of its schools, and the days that are free for all. */
public record Calendrier(List<Vacances> vacances, Predicate<LocalDate> ferie) {

    /** Both days are included. */
    public record Vacances(LocalDate premierJour, LocalDate dernierJour) {

        boolean contient(LocalDate jour) {
            return !jour.isBefore(premierJour) && !jour.isAfter(dernierJour);
        }
    }

    public Calendrier {
        vacances = List.copyOf(vacances);
    }

    public boolean enVacances(LocalDate jour) {
        return vacances.stream().anyMatch(vacance -> vacance.contient(jour));
    }

    /** Beyond this day nobody has told when the schools are closed. */
    public Optional<LocalDate> connuJusquAu() {
        return vacances.stream().map(Vacances::dernierJour).max(LocalDate::compareTo);
    }
}
