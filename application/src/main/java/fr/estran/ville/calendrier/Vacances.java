package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days without school, both included. @param nom as the school says it */
public record Vacances(
        LocalDate premierJour,
        LocalDate dernierJour,
        @Nullable String nom) {

    /** Du samedi 21 octobre au dimanche 5 novembre 2023. */
    public String quand() {
        return Messages.de("ville/calendrier")
                .dire("vacances.dates", Map.of("du", Jours.sansAnnee(premierJour), "au", Jours.dire(dernierJour)));
    }

    boolean chevauche(Vacances autre) {
        return !premierJour.isAfter(autre.dernierJour) && !autre.premierJour.isAfter(dernierJour);
    }

    boolean commenceAvec(Vacances autre) {
        return premierJour.equals(autre.premierJour);
    }
}
