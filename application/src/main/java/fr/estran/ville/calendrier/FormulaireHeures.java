package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import java.util.LinkedHashMap;
import java.util.Map;

/** The hours in which the service answers, and from how many people on a list to schedule again, as they are typed. */
public record FormulaireHeures(PlagesSaisies plagesSaisies) {

    private static final int SEUIL_AU_PLUS = 100;

    static FormulaireHeures de(ReglesConnues regles) {
        var saisies = new LinkedHashMap<>(PlagesSaisies.de(regles.plages()).saisies());
        saisies.put("seuil", String.valueOf(regles.seuil()));
        return new FormulaireHeures(new PlagesSaisies(saisies));
    }

    static FormulaireHeures de(Champs champs) {
        return new FormulaireHeures(PlagesSaisies.de(champs));
    }

    /** In the order of the page. */
    Champs champs() {
        return plagesSaisies.champs().avec("seuil", plagesSaisies.dit("seuil"));
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = plagesSaisies.fautes();
        if (LectureDeSaisie.entier(plagesSaisies.dit("seuil"), 1, SEUIL_AU_PLUS).isEmpty()) {
            fautes.put("seuil", m.dire("faute.seuil"));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    ReglesConnues regles() {
        return new ReglesConnues(
                plagesSaisies.plages(),
                LectureDeSaisie.entier(plagesSaisies.dit("seuil"), 1, SEUIL_AU_PLUS)
                        .orElseThrow());
    }
}
