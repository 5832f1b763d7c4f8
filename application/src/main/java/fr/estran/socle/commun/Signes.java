package fr.estran.socle.commun;

import java.util.List;

/**
 * What a module knows of how the service is. A module that has something that can fail makes a bean of it.
 *
 * <p>Called within a transaction of the structure, each minute: it says what concerns the service or that structure, and nothing of
 * another.
 */
public interface Signes {

    List<Constat> constats();
}
