package fr.estran.programme.affiche;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the paper says otherwise than the programme of today.
 *
 * @param phrases what differs, in words
 * @param action whose people are to be told
 * @param lieu of which it is
 * @param type of help, where it is of one kind alone
 * @param surLePapier the lines of the paper that are no longer true
 * @param aujourdhui those that would stand there now
 */
public record Correction(
        Sujet sujet,
        List<String> phrases,
        @Nullable ActionId action,
        @Nullable LieuId lieu,
        @Nullable TypeDAction type,
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

    /** For a sentence on what is new, gone or changed: what stood there, and what would. */
    static Map<String, Object> valeurs(@Nullable String avant, @Nullable String apres, Map<String, ?> autres) {
        var valeurs = new LinkedHashMap<String, Object>(autres);
        valeurs.put("cas", avant == null ? "nouveau" : apres == null ? "retire" : "change");
        valeurs.put("avant", avant == null ? "" : avant);
        valeurs.put("apres", apres == null ? "" : apres);
        return valeurs;
    }
}
