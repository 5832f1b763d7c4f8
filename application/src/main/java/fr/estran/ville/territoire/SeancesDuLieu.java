package fr.estran.ville.territoire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.util.List;

/** What is planned at a venue: told by the module that plans it, to whoever is about to close the venue. */
public interface SeancesDuLieu {

    /** Those that are still to be held, in words, each with the page on which it is changed; both days included. */
    List<Carte.Ligne> prevues(LieuId lieu, LocalDate du, LocalDate au);
}
