package fr.estran.bilan.statistiques;

/**
 * How a figure of people may leave the service: {@code publication} does it. One of sessions, actions, venues or bodies has none:
 * it leaves as it is ({@link Indicateur#libre()}).
 *
 * <p>Those of people and of presences that hold together are told together, by the class that knows what a reader could
 * subtract.
 */
public enum Divulgation {
    /** By itself, unless it is small. */
    SEULE,
    /** One part of the people who came, one number: unless it, or the rest of them, is small. */
    UNE_PART_DES_USAGERS,
    /** In parts of its own sum, small ones grouped. */
    EN_PARTS,
    /** The same, of the people who came; of their presences. */
    PARTS_DES_USAGERS,
    PARTS_DES_PARTICIPATIONS,
    /** By kind of help, small ones grouped for everybody: inside as well. */
    GROUPEE_POUR_TOUS,
    AVEC_LES_PARTICIPATIONS,
    AVEC_LES_PERSONNES,
    AVEC_LES_AGES,
    AVEC_LES_ENQUETES,
    /** No number: what is true of more than half of many people. */
    SIGNE,
    JAMAIS
}
