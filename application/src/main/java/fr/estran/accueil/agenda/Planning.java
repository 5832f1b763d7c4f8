package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Identifiant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some days, and those whose days they are.
 *
 * @param rangees counsellors or venues, some of them when there are many
 * @param pages how many times as many there are
 */
public record Planning(
        DemandeDAgenda demande,
        List<Jour> jours,
        List<Rangee> rangees,
        List<SeanceDAgenda> seances,
        List<Empechement> empechements,
        int pages) {

    /**
     * A day of the calendar.
     *
     * @param ferie the name of a public holiday
     */
    public record Jour(LocalDate date, @Nullable String ferie, boolean vacances, boolean aujourdhui) {}

    /** @param id null for the sessions that nobody holds, or that are nowhere yet */
    public record Rangee(@Nullable UUID id, String nom) {

        boolean est(@Nullable Identifiant qui) {
            return Objects.equals(id, qui == null ? null : qui.valeur());
        }
    }

    /**
     * A counsellor is away, or a venue is closed; both days are included.
     *
     * @param moment of half a day; null for all of it
     */
    public record Empechement(UUID qui, LocalDate debut, LocalDate fin, String texte) {

        boolean le(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(fin);
        }
    }

    public List<SeanceDAgenda> de(Rangee rangee, LocalDate jour) {
        return du(jour, seance -> {
            if (demande.parLieu()) {
                return rangee.est(seance.lieu());
            }
            return rangee.id() == null
                    ? seance.conseillers().isEmpty()
                    : seance.conseillers().stream().anyMatch(rangee::est);
        });
    }

    /** Each once, whoever holds it. */
    public List<SeanceDAgenda> du(LocalDate jour) {
        return du(jour, _ -> true);
    }

    public List<String> empechements(Rangee rangee, LocalDate jour) {
        return empechements.stream()
                .filter(un -> un.qui().equals(rangee.id()) && un.le(jour))
                .map(Empechement::texte)
                .toList();
    }

    /** With the name of whom it is about. */
    public List<String> empechements(LocalDate jour) {
        return rangees.stream()
                .flatMap(rangee -> empechements(rangee, jour).stream().map(texte -> rangee.nom() + " : " + texte))
                .toList();
    }

    private List<SeanceDAgenda> du(LocalDate jour, Predicate<SeanceDAgenda> celles) {
        return seances.stream()
                .filter(seance -> seance.debut().toLocalDate().equals(jour))
                .filter(celles)
                .toList();
    }
}
