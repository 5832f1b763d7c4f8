package fr.estran.parole.concertation;

import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;

/** A session after which people are asked. @param feuilles how many were entered */
public record SeanceARetours(SeanceId id, String titre, LocalDate jour, int feuilles) {

    public String adresse() {
        return "/equipe/retours/" + id;
    }
}
