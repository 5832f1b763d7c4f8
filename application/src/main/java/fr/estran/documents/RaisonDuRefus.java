package fr.estran.documents;

/** Why a file cannot be a model of document. */
public enum RaisonDuRefus {
    PAS_UN_ODT,
    TROP_GROS,
    CHEMIN_INTERDIT,
    CHIFFRE,
    MACROS,
    OBJET,
    LIEN_INTERDIT,
    LIEN_EXTERIEUR,
    IMAGE,
    ILLISIBLE
}
