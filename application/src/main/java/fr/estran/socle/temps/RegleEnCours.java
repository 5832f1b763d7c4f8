package fr.estran.socle.temps;

import fr.estran.socle.temps.RegleDHoraires.Semaines;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of one rule until it is whole. */
final class RegleEnCours {

    final EnumSet<DayOfWeek> jours = EnumSet.noneOf(DayOfWeek.class);
    final EnumSet<DayOfWeek> exclus = EnumSet.noneOf(DayOfWeek.class);
    final EnumSet<Month> mois = EnumSet.noneOf(Month.class);
    final Set<Integer> rangs = new HashSet<>();
    final List<PlageDuJour> plages = new ArrayList<>();
    Semaines semaines = Semaines.TOUTES;
    boolean feries;
    boolean vacances;
    boolean chaqueJour;
    boolean surDeux;
    boolean ferme;

    /** Told after its days, and not before them. */
    boolean fermeApres;

    @Nullable String mot;

    boolean commence() {
        return !jours.isEmpty() || !plages.isEmpty() || ferme || mot != null || feries;
    }

    /** Of the months, the weeks and the holidays alone. */
    RegleEnCours pareil() {
        var autre = new RegleEnCours();
        autre.mois.addAll(mois);
        autre.semaines = semaines;
        autre.vacances = vacances;
        return autre;
    }

    /** Less those that it is not for. */
    Set<DayOfWeek> joursDits() {
        if (exclus.isEmpty()) {
            return jours;
        }
        var restent = jours.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(jours);
        restent.removeAll(exclus);
        if (restent.isEmpty()) {
            throw new IllegalArgumentException("no day is left");
        }
        return restent;
    }

    RegleDHoraires faite() {
        if (plages.isEmpty() && mot == null && !ferme) {
            throw new IllegalArgumentException("days without hours");
        }
        if (surDeux && semaines == Semaines.TOUTES) {
            throw new IllegalArgumentException("one week in two: which of them?");
        }
        if (!rangs.isEmpty() && jours.isEmpty()) {
            throw new IllegalArgumentException("the first of which day?");
        }
        return new RegleDHoraires(List.copyOf(mois), joursDits(), rangs, semaines, feries, vacances, plages, mot);
    }
}
