package fr.estran.socle.commun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Where the post finds it, a line each; none until it is set. */
    default List<String> adressePostale() {
        return List.of();
    }

    /** Who writes, and every way back to them, as a letter has it at its head: its name, its address, its number, its mailbox. */
    default List<String> enTete() {
        return Stream.of(Stream.of(nom()), adressePostale().stream(), telephone().stream(), courriel().stream())
                .flatMap(lignes -> lignes)
                .distinct()
                .toList();
    }

    /** Of the town that runs it; empty until it is set. */
    default Optional<String> siret() {
        return Optional.empty();
    }

    /** Other sites, of the town's choice, that may show the programme within their pages: origins, as {@code https://www.exemple.fr}. */
    default List<String> sites() {
        return List.of();
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
