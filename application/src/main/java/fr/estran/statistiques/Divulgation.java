package fr.estran.statistiques;

/**
 * How a figure may leave the service: {@code publication} does it.
 *
 * <p>Those of people and of presences that hold together are told together, by the class that knows what a reader could
 * subtract.
 */
public enum Divulgation {
    /** Never hidden: it counts sessions, actions, venues, bodies. */
    TELLE_QUELLE,
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
    JAMAIS
}
