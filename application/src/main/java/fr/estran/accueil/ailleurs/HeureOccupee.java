package fr.estran.accueil.ailleurs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From one moment to another, somebody is taken; by what, nobody knows here. */
record HeureOccupee(Instant debut, Instant fin) {

    /** Of a year: more than one each hour of every day. */
    private static final int AU_PLUS = 10_000;

    /**
     * In their order, those that touch or overlap as one: even how many there were is not told.
     *
     * @throws Effort.Demesure where they are more than any person's
     */
    static List<HeureOccupee> reunies(List<HeureOccupee> heures) {
        var reunies = new ArrayList<HeureOccupee>();
        heures.stream().sorted(Comparator.comparing(HeureOccupee::debut)).forEach(heure -> {
            var derniere = reunies.isEmpty() ? null : reunies.getLast();
            if (derniere == null || derniere.fin().isBefore(heure.debut())) {
                reunies.add(heure);
            } else if (derniere.fin().isBefore(heure.fin())) {
                reunies.set(reunies.size() - 1, new HeureOccupee(derniere.debut(), heure.fin()));
            }
        });
        if (reunies.size() > AU_PLUS) {
            throw new Effort.Demesure();
        }
        return reunies;
    }
}
