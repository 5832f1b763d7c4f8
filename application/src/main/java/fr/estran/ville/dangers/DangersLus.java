package fr.estran.ville.dangers;

import java.util.Set;

/**
 * What a sentence tells of danger.
 *
 * @param surs what it says: the numbers stand instead of any answer
 * @param possibles what it may say: the numbers stand above the answers
 */
record DangersLus(Set<Danger> surs, Set<Danger> possibles) {

    static final DangersLus AUCUN = new DangersLus(Set.of(), Set.of());
}
