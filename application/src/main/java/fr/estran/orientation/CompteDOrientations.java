package fr.estran.orientation;

/**
 * How many were sent to a body for a need.
 *
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
        int absentes) {

    public int sansReponse() {
        return envois - aidees - venues - adressees - absentes;
    }
}
