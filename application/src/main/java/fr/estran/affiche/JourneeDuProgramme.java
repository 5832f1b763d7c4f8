package fr.estran.affiche;

import fr.estran.commun.Jours;
import java.time.LocalDate;
import java.util.List;

/** What takes place on a day, in the order of the hours. */
public record JourneeDuProgramme(LocalDate jour, List<SeanceAuProgramme> seances) {

    public String titre() {
        return Jours.dire(jour);
    }
}
