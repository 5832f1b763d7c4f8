package fr.estran.inscriptions.rendezvous;

/**
 * On what terms appointments are given.
 *
 * @param preavis hours before it, after which it is not booked on the web any more
 * @param horizon days ahead
 * @param duree in minutes
 * @param pause minutes between two
 * @param trajet minutes from one venue to another
 * @param auPlus appointments to come that one person may have
 * @param ecart days between two of one person
 * @param reponse open hours in which to answer, when an earlier one is offered
 */
public record Regles(int preavis, int horizon, int duree, int pause, int trajet, int auPlus, int ecart, int reponse) {

    static final Regles PAR_DEFAUT = new Regles(24, 42, 45, 15, 30, 2, 0, 8);
}
