package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, as the staff see it; its registration says how the person is reached.
 *
 * @param inscription what it is known by
 * @param ou by video, or at their home; null by telephone and at a venue
 * @param seance null once nobody comes
 * @param prevue its session was in the programme before anyone asked
 * @param plusTot the rank of whoever wants an earlier one
 * @param remplace the one for which this earlier one is offered
 */
public record RendezVousVu(
        InscriptionId inscription,
        ActionId action,
        UsagerId usager,
        String prenom,
        String nom,
        ConseillerId conseiller,
        String avec,
        @Nullable LieuId lieu,
        @Nullable String lieuNom,
        TypeDAction.@Nullable Ou ou,
        @Nullable String salle,
        @Nullable SeanceId seance,
        Instant debut,
        Instant fin,
        boolean prevue,
        boolean actif,
        @Nullable Long plusTot,
        @Nullable InscriptionId remplace,
        EtatInscription statut,
        @Nullable String telephone,
        String fuseau) {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    public Endroit endroit() {
        return Endroit.de(lieu, ou);
    }

    public String qui() {
        return (prenom + " " + nom).strip();
    }

    public boolean parTelephone() {
        return endroit().parTelephone();
    }

    public boolean propose() {
        return statut == EtatInscription.PROPOSEE;
    }

    public ZonedDateTime commence() {
        return debut.atZone(ZoneId.of(fuseau));
    }

    public LocalDate jour() {
        return commence().toLocalDate();
    }

    /** De 14 h à 14 h 45. */
    public String heures() {
        return MESSAGES.dire(
                "creneau.heures",
                "debut",
                Jours.dire(commence().toLocalTime()),
                "fin",
                Jours.dire(fin.atZone(ZoneId.of(fuseau)).toLocalTime()));
    }

    /**
     * An appointment is at another hour, or elsewhere, in the transaction under way.
     *
     * @param inscription what it is known by
     * @param ancienDebut the hour that the person knew of
     * @param parLaPersonne they asked for it, and have just been told
     */
    public record RendezVousDeplace(
            InscriptionId inscription, ActionId action, SeanceId seance, Instant ancienDebut, boolean parLaPersonne) {}
}
