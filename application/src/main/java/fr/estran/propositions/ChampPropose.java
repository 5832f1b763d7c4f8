package fr.estran.propositions;

import java.util.List;

/** What a body says of one field. @param valeurs none where it empties it */
record ChampPropose(String champ, String morceau, List<String> valeurs) {

    ChampPropose {
        valeurs = List.copyOf(valeurs);
    }
}
