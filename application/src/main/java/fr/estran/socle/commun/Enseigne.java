package fr.estran.socle.commun;

import java.util.Optional;

/** What the service of the current structure is called, where it is on the web, how it is reached: told by the module that knows. */
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
}
