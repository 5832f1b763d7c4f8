package fr.estran.presences;

/** Where else one goes from the sheets of a day: told from above, of services that have something to do there. */
public interface LienDesFeuilles {

    String adresse();

    String texte();

    /** Whether this service has something to do there. */
    boolean utile();
}
