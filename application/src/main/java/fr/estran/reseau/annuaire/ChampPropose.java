package fr.estran.reseau.annuaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of one field.
 *
 * @param valeurs none where it empties it
 * @param accueil of a field of a place, which one it is said of; blank: a new one; null: no place, or nobody noted it
 */
record ChampPropose(
        String champ,
        String morceau,
        List<String> valeurs,
        @Nullable String accueil) {

    ChampPropose {
        valeurs = List.copyOf(valeurs);
    }
}
