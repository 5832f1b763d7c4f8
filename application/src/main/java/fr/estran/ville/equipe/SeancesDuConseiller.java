package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDateTime;
import java.util.List;

/** What a counsellor is to hold: told by the module that plans it, to whoever is about to be away. */
public interface SeancesDuConseiller {

    /** Those that are still to be held between two moments of the town's clock, in words, each with its page. */
    List<Carte.Ligne> prevues(ConseillerId conseiller, LocalDateTime du, LocalDateTime au);
}
