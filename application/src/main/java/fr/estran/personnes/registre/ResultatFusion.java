package fr.estran.personnes.registre;

/** What may come of making one record of two, or two of one. */
enum ResultatFusion {
    FAIT,
    /** One of the two was changed since it was shown: nothing is done. */
    CHANGEE,
    /** Somebody has done it, or made another merge of one of the two. */
    DEJA,
    SOI_MEME,
    /** The key of a minor's pseudonym stays with the partner: it is never tied to a name. */
    PSEUDONYME,
    /** A later merge lies on this one. */
    SEPARER_D_ABORD
}
