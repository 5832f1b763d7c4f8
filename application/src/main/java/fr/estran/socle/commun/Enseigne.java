package fr.estran.socle.commun;

import java.util.Optional;

/** What the service of the current structure is called, where it is, what its papers are dressed in: told by the module that knows. */
public interface Enseigne {

    String nom();

    /**
     * As {@code https://numerique.exemple.fr}: from our settings, never from a request, since what is sent to somebody
     * leads there. Empty where no setting says it.
     */
    Optional<String> adresse();

    /** As one reads it out; empty until it is set. */
    Optional<String> telephone();

    /** A mailbox that somebody reads; empty until it is set. */
    Optional<String> courriel();

    /** Of the town that runs it; empty until it is set. */
    default Optional<String> siret() {
        return Optional.empty();
    }

    /** In which papers are dressed: as {@code #0b3d5c}, dark enough to be read on white; empty where the town has chosen none. */
    default Optional<String> couleur() {
        return Optional.empty();
    }

    /** On papers: a PNG; empty where there is none, or one that only screens draw. */
    default Optional<byte[]> logo() {
        return Optional.empty();
    }
}
