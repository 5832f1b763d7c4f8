package fr.estran.territoire;

import fr.estran.commun.Carte;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is planned at a venue: told by the module that plans it, to whoever is about to close the venue. */
public interface SeancesDuLieu {

    /** Those that are still to be held, in words, each with the page on which it is changed; both days included. */
    List<Carte.Ligne> prevues(UUID lieu, LocalDate du, LocalDate au);
}
