package fr.estran.socle.taches;

/** Why a job could not be done, where that is known and no fault of the program: it is noted, and not logged. */
public final class Empechement extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param phrase in French, for whoever looks after the service; it names nobody */
    public Empechement(String phrase) {
        super(phrase, null, false, false);
    }
}
