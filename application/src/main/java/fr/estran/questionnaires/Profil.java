package fr.estran.questionnaires;

import java.util.Set;

/**
 * What the register knows of some people that a survey may ask too: how many are alike in all of it. Nobody can be told from it but by
 * their being few.
 */
record Profil(String age, String quartier, String genre, Set<String> formes, int nombre) {

    Profil {
        formes = Set.copyOf(formes);
    }
}
