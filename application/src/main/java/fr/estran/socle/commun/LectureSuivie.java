package fr.estran.socle.commun;

/**
 * What anyone may read of the service, and other programs follow: they are told that it has changed, and come to read it. A module
 * that has such a thing makes a bean of it.
 *
 * <p>Called within a transaction of the structure, each minute for the towns that have something to tell.
 */
public interface LectureSuivie {

    /** What one may follow. */
    enum Sujet implements Code {
        PROGRAMME,
        CHIFFRES
    }

    Sujet sujet();

    /** All that is read there, however it is written: it is told that it has changed when this has. */
    String contenu();

    /** Where it is read, as {@code /programme/donnees}. */
    String adresse();
}
