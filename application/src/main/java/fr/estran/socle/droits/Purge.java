package fr.estran.socle.droits;

import java.time.LocalDate;

/** How a module lets go of what it has kept for long enough: of each duration that ends so, one. */
public interface Purge {

    Duree duree();

    /** In the name of one structure, in a transaction: of what is from before that day. */
    void purger(LocalDate avant);
}
