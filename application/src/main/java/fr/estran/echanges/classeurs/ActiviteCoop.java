package fr.estran.echanges.classeurs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One activity of the State's tool: what is said of it is repeated on the row of each participant, and read on the first.
 *
 * @param collective a workshop; otherwise one person was helped
 * @param themes the first is what was asked for
 */
record ActiviteCoop(
        String id,
        LocalDate jour,
        ConseillerCoop conseiller,
        boolean collective,
        String canal,
        LieuCoop lieu,
        int duree,
        String titre,
        List<String> materiels,
        List<ThemeCoop> themes,
        String niveau,
        boolean reoriente,
        List<Venu> venus) {

    static final String A_DISTANCE = "a_distance";

    ActiviteCoop {
        materiels = List.copyOf(materiels);
        themes = List.copyOf(themes);
        venus = new ArrayList<>(venus);
    }

    boolean aDistance() {
        return canal.equals(A_DISTANCE);
    }

    int annee() {
        return jour.getYear();
    }

    /** As periods of a year are written in a folder. */
    String trimestre() {
        return annee() + "-T" + (jour.getMonthValue() + 2) / 3;
    }
}
