package fr.estran.personnes.registre;

/** What two records have in common, or not, that is worth saying. */
enum Motif {
    MEMES_NOMS,
    NOMS_PROCHES,
    NOMS_INTERVERTIS,
    MEME_NOM,
    MEME_PRENOM,
    MEME_NAISSANCE,
    NAISSANCE_PROCHE,
    MEME_TELEPHONE,
    TELEPHONE_PROCHE,
    MEME_COURRIEL,
    COURRIEL_PROCHE,
    MEME_ADRESSE,
    MEME_IDENTIFIANT,
    AUTRE_NAISSANCE,
    AUTRE_GENRE,
    /** Each is likely the same person as a third. */
    PAR_UNE_TROISIEME
}
