package fr.estran.socle.temps;

import fr.estran.socle.commun.Jours;
import java.time.LocalTime;

/** From one minute of the day to another; the last is midnight, 1440. */
record PlageDuJour(int debut, int fin) {

    static final int MINUIT = 24 * 60;

    PlageDuJour {
        if (debut < 0 || debut >= fin || fin > MINUIT) {
            throw new IllegalArgumentException("hours of a day follow one another");
        }
    }

    boolean contient(LocalTime heure) {
        var minute = heure.getHour() * 60 + heure.getMinute();
        return minute >= debut && minute < fin;
    }

    String osm() {
        return "%02d:%02d-%02d:%02d".formatted(debut / 60, debut % 60, fin / 60, fin % 60);
    }

    static String dire(int minute) {
        return minute == MINUIT ? "24\u00a0h" : Jours.dire(LocalTime.of(minute / 60, minute % 60));
    }
}
