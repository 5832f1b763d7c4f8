package fr.estran.places;

/** What comes of what somebody does with a registration. */
public enum ResultatSuite {
    FAIT,
    /** It was so already. */
    DEJA_FAIT,
    /** The offer has run out, or the registration is over. */
    TROP_TARD
}
