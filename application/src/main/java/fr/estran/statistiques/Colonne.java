package fr.estran.statistiques;

/** What is shown of a row that a figure counts. */
public enum Colonne {
    REFERENCE,
    /** A local date and hour. */
    DEBUT,
    JOUR,
    TYPE,
    TITRE,
    LIEU,
    QUARTIER,
    CANAL,
    NOM,
    REFERENCE_PERSONNE,
    PERSONNE,
    TRIMESTRE,
    MOIS
}
