package fr.estran.inscriptions.guichet;

import fr.estran.socle.commun.ActionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever tells people of their places knows, and the list of an action shows: who was not reached yet. */
public interface PasJointes {

    /** Of those who hold a place, or have just lost it, in the order of their names. */
    List<PasJointe> de(ActionId action);

    /**
     * @param personnes how many they are: a group is told in one call
     * @param pourquoi in words
     * @param epuisee all that can be tried was: there is no way to them, or they did not answer three times
     */
    record PasJointe(String nom, int personnes, @Nullable String telephone, String pourquoi, boolean epuisee) {}

    static int combien(List<PasJointe> pasJointes) {
        return pasJointes.stream().mapToInt(PasJointe::personnes).sum();
    }
}
