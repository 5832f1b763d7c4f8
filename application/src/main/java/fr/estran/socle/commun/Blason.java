package fr.estran.socle.commun;

import java.util.Optional;

/** What the paper of the current structure is dressed in: told by the module that knows. */
public interface Blason {

    /** As {@code #0b3d5c}, dark enough to be read on white; empty where the town has chosen none. */
    Optional<String> couleur();

    /** A PNG; empty where there is none, or one that only screens draw. */
    Optional<byte[]> logo();
}
