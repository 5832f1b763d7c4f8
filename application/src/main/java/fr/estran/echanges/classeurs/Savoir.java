package fr.estran.echanges.classeurs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known before a sheet is opened.
 *
 * @param nomDuFichier where the year may be
 */
public record Savoir(Choses choses, List<CorrespondanceGardee> gardees, LocalDate aujourdhui, String nomDuFichier) {

    /** The one that was kept for a sheet of the same titles. */
    Optional<CorrespondanceGardee> gardee(List<ColonneDeFeuille> titres) {
        var siens = CorrespondanceGardee.titres(titres);
        return gardees.stream().filter(gardee -> gardee.titres().equals(siens)).findFirst();
    }
}
