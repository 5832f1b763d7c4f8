package fr.estran.ville.territoire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.util.List;

/** Whoever keeps rows that name a venue: what there is of it, and how it follows when two venues are found to be one. */
public interface AttacheAuLieu {

    /** What would follow, in words, each with its number. */
    List<String> enMots(LieuId lieu);

    /** What of it goes on there, or would, beside the sessions: each with the page on which it is changed. */
    default List<Carte.Ligne> encorePrevu(LieuId lieu, LocalDate du) {
        return List.of();
    }

    /** What follows otherwise than by naming the other: the rest is read from the foreign keys. Nothing is counted twice. */
    default void suivre(LieuId de, LieuId vers) {}
}
