package fr.estran.presences.orientation;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was sent to a body.
 *
 * @param par the body whose people sent; null: the service, or the person alone
 * @param prevenue whether the body was told, by an e-mail that left
 * @param refusee whether that e-mail was refused for good
 */
public record Orientation(
        OrientationId id,
        OrganismeId acteur,
        String organisme,
        String besoin,
        LocalDate jour,
        String origine,
        @Nullable OrganismeId par,
        boolean aPrevenir,
        boolean prevenue,
        boolean refusee,
        @Nullable String issue) {

    /** The body is asked again after so many days. */
    static final int RELANCE = 10;

    /** Nobody answers any more after so many. */
    static final int CLOTURE = 30;

    public boolean ouverte(LocalDate aujourdhui) {
        return !jour.plusDays(CLOTURE).isBefore(aujourdhui);
    }

    /** Who found the body. */
    enum OrigineDOrientation implements Code {
        CONSEILLER,
        PROFESSIONNEL,
        PUBLIC
    }

    /** What became of somebody who was sent, as the body says it. */
    public enum IssueDOrientation implements Code {
        AIDEE,
        VENUE,
        ADRESSEE,
        ABSENTE
    }

    /**
     * How many were sent to a body for a need.
     *
     * @param pasDemandees of those of whom nothing is known, how many the body was never asked about: it was not told
     * @param surFeuille of them, those whom the sheet of a session counts already
     */
    public record CompteDOrientations(
            String besoin,
            String organisme,
            int envois,
            int surFeuille,
            int aidees,
            int venues,
            int adressees,
            int absentes,
            int pasDemandees) {

        /** The body was asked, and did not say. */
        public int sansReponse() {
            return envois - aidees - venues - adressees - absentes - pasDemandees;
        }
    }

    /**
     * Somebody who is about to be sent.
     *
     * @param cle of the form that was sent: the same one twice is one sending
     * @param par the body whose people send; null: the service, or the person alone
     * @param accord whether the person agrees that the body be told
     */
    record NouvelleOrientation(
            OrganismeId organisme,
            String besoin,
            OrigineDOrientation origine,
            @Nullable OrganismeId par,
            UUID cle,
            boolean accord,
            @Nullable String prenom,
            @Nullable String joindre) {}
}
