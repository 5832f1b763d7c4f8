package fr.estran.plaquettes;

import fr.estran.commun.ActionId;
import fr.estran.commun.LieuId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the paper says otherwise than the programme of today.
 *
 * @param phrases what differs, in words
 * @param action whose people are to be told
 * @param lieu of which it is
 * @param surLePapier the lines of the paper that are no longer true
 * @param aujourdhui those that would stand there now
 */
public record Correction(
        Sujet sujet,
        List<String> phrases,
        @Nullable ActionId action,
        @Nullable LieuId lieu,
        List<String> surLePapier,
        List<String> aujourdhui) {

    /** In the order in which they are told: what makes somebody stand before a closed door comes first. */
    enum Sujet {
        JOINDRE,
        SEANCE,
        AIDE,
        LIEU,
        MOTS
    }

    public Correction {
        phrases = List.copyOf(phrases);
        surLePapier = List.copyOf(surLePapier);
        aujourdhui = List.copyOf(aujourdhui);
    }
}
