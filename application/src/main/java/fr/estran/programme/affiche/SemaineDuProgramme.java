package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;

/** From a Monday to a Sunday, the days on which something takes place. */
public record SemaineDuProgramme(LocalDate lundi, String titre, List<JourneeDuProgramme> journees) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    static LocalDate lundi(LocalDate jour) {
        return jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Those that hold something, in their order. */
    static List<SemaineDuProgramme> de(List<JourneeDuProgramme> journees, LocalDate aujourdhui) {
        return journees.stream()
                .collect(groupingBy(journee -> lundi(journee.jour()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(semaine -> new SemaineDuProgramme(
                        semaine.getKey(), titre(semaine.getKey(), aujourdhui), semaine.getValue()))
                .toList();
    }

    static String titre(LocalDate lundi, LocalDate aujourdhui) {
        var celuiCi = lundi(aujourdhui);
        if (lundi.equals(celuiCi)) {
            return MESSAGES.dire("programme.cette_semaine");
        }
        return lundi.equals(celuiCi.plusWeeks(1)) ? MESSAGES.dire("programme.semaine_suivante") : enTete(lundi);
    }

    /** Semaine du lundi 22 janvier 2024. */
    static String enTete(LocalDate lundi) {
        return MESSAGES.dire("semaine.titre", "jour", Jours.dire(lundi));
    }

    int lignes() {
        return journees.stream().mapToInt(journee -> journee.seances().size()).sum();
    }
}
