package fr.estran.equipe;

import fr.estran.commun.Carte;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** What a counsellor is to hold: told by the module that plans it, to whoever is about to be away. */
public interface SeancesDuConseiller {

    /** Those that are still to be held between two moments of the town's clock, in words, each with its page. */
    List<Carte.Ligne> prevues(UUID conseiller, LocalDateTime du, LocalDateTime au);
}
