package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Days on which somebody of the team is away, both included; or half of one. */
public record Absence(
        UUID id, ConseillerId conseiller, String nom, LocalDate debut, LocalDate fin, String moment, String motif) {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    /** Mardi 16 janvier 2024, le matin. */
    public String quand() {
        if (!debut.equals(fin)) {
            return MESSAGES.dire("absences.dates", Map.of("du", Jours.dire(debut), "au", Jours.dire(fin)));
        }
        return moment.equals("journee")
                ? Jours.dire(debut)
                : Jours.dire(debut) + ", " + MESSAGES.dire("absences.pendant." + moment);
    }
}
