package fr.estran.presences;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two devices noted of one thing, and which of the two stands.
 *
 * @param usager null where it is the number of people without a name
 * @param champ {@code presence}, {@code besoin}, {@code nombre}
 * @param retenu null where the person was taken off the sheet, and of a need
 */
public record Desaccord(
        UUID id,
        @Nullable UsagerId usager,
        @Nullable String qui,
        String champ,
        @Nullable String retenu,
        @Nullable LocalDateTime retenuLe,
        @Nullable String retenuPar,
        @Nullable String ecarte,
        @Nullable LocalDateTime ecarteLe,
        @Nullable String ecartePar) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");

    public String phrase() {
        return MESSAGES.dire(
                "desaccord." + champ,
                "qui",
                qui(qui),
                "retenu",
                valeur(retenu),
                "retenuPar",
                qui(retenuPar),
                "retenuLe",
                heure(retenuLe),
                "ecarte",
                valeur(ecarte),
                "ecartePar",
                qui(ecartePar),
                "ecarteLe",
                heure(ecarteLe));
    }

    private String valeur(@Nullable String notee) {
        return switch (champ) {
            case "presence" -> MESSAGES.dire("desaccord.etat." + (notee == null ? "retire" : notee));
            default -> notee == null ? "" : notee;
        };
    }

    private static String qui(@Nullable String nom) {
        return nom == null ? MESSAGES.dire("desaccord.quelqu_un") : nom;
    }

    private static String heure(@Nullable LocalDateTime moment) {
        return moment == null ? "" : Jours.dire(moment.toLocalTime());
    }
}
