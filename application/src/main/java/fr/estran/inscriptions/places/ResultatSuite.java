package fr.estran.inscriptions.places;

/** What comes of what somebody does with a registration. */
public enum ResultatSuite {
    FAIT,
    /** It was so already. */
    DEJA_FAIT,
    /** The offer has run out, or the registration is over. */
    TROP_TARD,
    /** Whoever asked shows first that they are reached where they said. */
    A_PROUVER
}
