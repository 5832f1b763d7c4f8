package fr.estran.socle.documents;

/** Why a file is not taken for a model of document. */
public enum RaisonDeRefus {
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
