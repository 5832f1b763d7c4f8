package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Jours;
import java.time.LocalDate;

/** A day as it was understood, in words: whoever wrote 03/04 sees whether it is March or April. */
final class JourDit {

    private JourDit() {}

    static String de(String iso) {
        return iso.isEmpty() ? "" : Jours.dire(LocalDate.parse(iso));
    }
}
