package fr.estran.presences.orientation;

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
