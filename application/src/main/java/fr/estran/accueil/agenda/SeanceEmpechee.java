package fr.estran.accueil.agenda;

import fr.estran.programme.planification.AussiAPrevenir;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A session of somebody who cannot come, at the town's own hours.
 *
 * @param derniere no other session of its action is left
 * @param avec the others who hold it; empty when there are none
 * @param invite who was invited to speak there, and {@code benevoles} those who lend a hand: the service has their names, and nothing
 *     by which they could be told by themselves
 * @param ou where it is without a venue, where somebody said so
 * @param version of all that may have changed since it was read
 */
public record SeanceEmpechee(
        SeanceId id,
        ActionId action,
        TypeDAction type,
        String titre,
        boolean publiee,
        LocalDateTime debut,
        LocalDateTime fin,
        EtatDeSeance statut,
        @Nullable LieuId lieu,
        @Nullable String lieuNom,
        boolean derniere,
        String avec,
        String invite,
        String benevoles,
        String version,
        TypeDAction.@Nullable Ou ou)
        implements EtatDeSeance.Porteur {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** Who else counts on it, to be told by whoever knows them; empty where there is nobody. */
    public String aussi() {
        return AussiAPrevenir.dire(invite, benevoles);
    }

    /** Where it is, if it has no venue. */
    public TypeDAction.Ou seTient() {
        return type.ou(ou);
    }

    public LocalDate jour() {
        return debut.toLocalDate();
    }

    /** De 9 h 30 à 12 h. */
    public String heures() {
        return MESSAGES.dire(
                "seance.heures", "debut", Jours.dire(debut.toLocalTime()), "fin", Jours.dire(fin.toLocalTime()));
    }

    /** Mardi 16 janvier, de 9 h 30 à 12 h. */
    public String quand() {
        return Jours.sansAnnee(jour()) + ", " + heures();
    }

    /** As the public calls it: help without registration has no title that anyone but the staff knows. */
    String enPublic(FormesDAide formes) {
        return type.unParUn() ? formes.de(type).publique().titre() : titre;
    }
}
