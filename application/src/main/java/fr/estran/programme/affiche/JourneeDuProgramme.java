package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.Jours;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** What takes place on a day, in the order of the hours. */
public record JourneeDuProgramme(LocalDate jour, List<SeanceAuProgramme> seances) {

    static List<JourneeDuProgramme> de(List<SeanceAuProgramme> lignes) {
        return lignes.stream()
                .collect(groupingBy(ligne -> ligne.seance().jour(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(jour -> new JourneeDuProgramme(jour.getKey(), jour.getValue()))
                .toList();
    }

    public String titre() {
        return Jours.dire(jour);
    }
}
