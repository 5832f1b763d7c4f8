package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.RegleEnMots;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of an action that come back by a rule.
 *
 * @param suiteDe the series that this one goes on from, since what follows was changed
 * @param modele the hours, the venue and the people of its sessions
 * @param dates in their order, all those that the rule has given so far
 */
public record Serie(
        UUID id, ActionId action, @Nullable UUID suiteDe, Regle regle, Creneau modele, List<Occurrence> dates) {

    /**
     * What became of a date of the rule.
     *
     * @param seance null when the date was taken out
     */
    public record Occurrence(LocalDate jour, @Nullable SeanceGeree seance) {}

    public Serie {
        dates = List.copyOf(dates);
    }

    /** As one says it, with the dates that were taken out. */
    public String enMots() {
        return enMots(regle, modele, sauf());
    }

    static String enMots(Regle regle, Creneau modele, Collection<LocalDate> sauf) {
        return RegleEnMots.dire(regle, modele.debut(), modele.fin(), sauf);
    }

    List<LocalDate> sauf() {
        return dates.stream()
                .filter(date -> date.seance() == null)
                .map(Occurrence::jour)
                .toList();
    }

    /** Sessions that somebody moved: they are no longer where the rule says. */
    public List<Occurrence> aPart() {
        return dates.stream()
                .filter(date -> date.seance() != null && !suit(date.seance(), date.jour()))
                .toList();
    }

    /** The last date that the rule has given, whatever became of it. */
    public Optional<LocalDate> derniere() {
        return dates.stream().map(Occurrence::jour).max(LocalDate::compareTo);
    }

    /** The dates that it would have after those that it has, until a day. */
    public List<LocalDate> suite(LocalDate jusquAu, Calendrier calendrier) {
        var derniere = derniere();
        return regle.avecFin(new Fin.Jusquau(jusquAu)).dates(calendrier).stream()
                .filter(jour -> derniere.isEmpty() || jour.isAfter(derniere.get()))
                .toList();
    }

    boolean suit(SeanceGeree seance, LocalDate jour) {
        return seance.creneau().equals(modele.au(jour));
    }

    public Optional<LocalDate> jourDe(SeanceId seance) {
        return dates.stream()
                .filter(date -> date.seance() != null && date.seance().id().equals(seance))
                .map(Occurrence::jour)
                .findFirst();
    }

    /** The first date from that day on, on which there is a session. */
    public Optional<LocalDate> prochaine(LocalDate depuis) {
        return dates.stream()
                .filter(date -> !date.jour().isBefore(depuis)
                        && date.seance() != null
                        && !date.seance().annulee())
                .map(Occurrence::jour)
                .findFirst();
    }

    /** The id of the session of a date. */
    public @Nullable String seanceDu(@Nullable LocalDate jour) {
        return dates.stream()
                .filter(date -> date.jour().equals(jour))
                .map(Occurrence::seance)
                .filter(Objects::nonNull)
                .map(seance -> seance.id().toString())
                .findFirst()
                .orElse(null);
    }

    /** Where the part that can still change begins; nothing when all of it can, or none. */
    Optional<LocalDate> coupe(LocalDateTime maintenant) {
        var figees = dates.stream()
                .filter(date -> date.seance() != null && !date.seance().modifiable(maintenant))
                .map(Occurrence::jour)
                .filter(jour -> !jour.isAfter(maintenant.toLocalDate()))
                .max(LocalDate::compareTo);
        return figees.map(dernier -> dates.stream()
                .map(Occurrence::jour)
                .filter(dernier::isBefore)
                .findFirst()
                .orElse(dernier.plusDays(1)));
    }

    /** The rule for what comes from that day on. */
    Regle reste(LocalDate coupe) {
        return switch (regle.fin()) {
            case Fin.Jusquau jusquau ->
                regle.aPartirDu(coupe, jusquau.jour().isBefore(coupe) ? new Fin.Jusquau(coupe) : jusquau);
            case Fin.Fois fois -> regle.aPartirDu(coupe, new Fin.Fois(Math.max(1, fois.nombre() - avant(coupe))));
        };
    }

    int avant(LocalDate coupe) {
        return (int) dates.stream().filter(date -> date.jour().isBefore(coupe)).count();
    }

    /** What it was when it was shown to whoever changes it. */
    public String version() {
        return Integer.toHexString(Objects.hash(
                regle.toString(),
                modele,
                dates.stream()
                        .map(date -> List.of(
                                date.jour(),
                                date.seance() == null
                                        ? ""
                                        : date.seance().id() + date.seance().version()))
                        .toList()));
    }
}
