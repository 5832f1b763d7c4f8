package fr.estran.bilan.statistiques;

/** What is shown of a row that a figure counts. */
public enum ColonneDeDetail {
    REFERENCE,
    /** A local date and hour. */
    DEBUT,
    JOUR,
    /** A day, or a month where the day would say too much. */
    MOMENT,
    TYPE,
    TITRE,
    LIEU,
    QUARTIER,
    CANAL,
    NOM,
    REFERENCE_PERSONNE,
    PERSONNE,
    TRIMESTRE
}
