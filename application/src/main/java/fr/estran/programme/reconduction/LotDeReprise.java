package fr.estran.programme.reconduction;

import fr.estran.programme.planification.ActionGeree;
import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.Serie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is taken over together, and becomes one action: what is given at one place under one name, a workshop, a course, the
 * appointments of the quarter.
 *
 * @param actions those of the quarter that is taken over
 * @param action that which the new one is copied from
 * @param passages sessions that no series gives, in their order
 * @param series those that have dates in the quarter
 * @param lieux the names of its venues
 * @param attente how many people wait for a place
 */
public record LotDeReprise(
        List<ActionId> actions,
        ActionGeree action,
        List<SeanceSource> passages,
        List<Serie> series,
        List<String> lieux,
        int attente) {

    private static final LocalTime MIDI = LocalTime.of(13, 0);

    public String cle() {
        return action.id().toString();
    }

    TypeDAction type() {
        return action.type();
    }

    /** Whether one comes without a place of one's own, week after week. */
    boolean regulier() {
        return enContinu(action) || (action.capacite() == null && tenus().count() >= 4 && !type().surRendezVous());
    }

    /** What goes on all quarter, whatever the number of its sessions. */
    static boolean enContinu(ActionGeree action) {
        return action.capacite() == null
                && action.type().mesure() == TypeDAction.Mesure.SEANCES
                && !action.type().surRendezVous();
    }

    Stream<SeanceSource> tenus() {
        return passages.stream().filter(passage -> !passage.annule());
    }

    /** As it was meant: of several days of which most were held, one that was not is given again; a workshop of one day is one. */
    List<SeanceSource> entier() {
        return type() == TypeDAction.STAGE || tenus().count() > 1 ? passages : tenus().toList();
    }

    /** What is held on one day, by one person, in one place, before or after noon. */
    List<List<SeanceSource>> parDemiJournee() {
        record DemiJournee(Creneau la, boolean matin) {}
        return tenus().map(passage -> new DemiJournee(demi(passage.creneau()), matin(passage.creneau())))
                .distinct()
                .map(demie -> tenus().filter(passage ->
                                demi(passage.creneau()).equals(demie.la()) && matin(passage.creneau()) == demie.matin())
                        .toList())
                .toList();
    }

    private static Creneau demi(Creneau creneau) {
        return new Creneau(creneau.jour(), MIDI, MIDI, creneau.lieu(), creneau.conseillers(), List.of());
    }

    private static boolean matin(Creneau creneau) {
        return creneau.debut().isBefore(MIDI);
    }
}
