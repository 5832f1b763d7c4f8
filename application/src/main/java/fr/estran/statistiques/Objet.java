package fr.estran.statistiques;

import java.util.List;

/** What a row that a figure counts is, and what is shown of it. */
public enum Objet {
    /** The figure stands for itself. */
    AUCUN(false),
    PERSONNE(true, Colonne.REFERENCE, Colonne.PERSONNE, Colonne.QUARTIER),
    /** One person at one session. */
    PARTICIPATION(
            true,
            Colonne.REFERENCE,
            Colonne.DEBUT,
            Colonne.TYPE,
            Colonne.TITRE,
            Colonne.LIEU,
            Colonne.REFERENCE_PERSONNE,
            Colonne.PERSONNE),
    ABSENCE(
            true,
            Colonne.REFERENCE,
            Colonne.DEBUT,
            Colonne.TYPE,
            Colonne.TITRE,
            Colonne.LIEU,
            Colonne.REFERENCE_PERSONNE,
            Colonne.PERSONNE),
    INSCRIPTION(
            true,
            Colonne.REFERENCE,
            Colonne.JOUR,
            Colonne.TITRE,
            Colonne.CANAL,
            Colonne.REFERENCE_PERSONNE,
            Colonne.PERSONNE),
    SEANCE(false, Colonne.REFERENCE, Colonne.DEBUT, Colonne.TYPE, Colonne.TITRE, Colonne.LIEU),
    ACTION(false, Colonne.REFERENCE, Colonne.TYPE, Colonne.TITRE),
    LIEU(false, Colonne.REFERENCE, Colonne.NOM, Colonne.QUARTIER),
    QUARTIER(false, Colonne.REFERENCE, Colonne.NOM),
    CONSEILLER(false, Colonne.REFERENCE, Colonne.NOM),
    ACTEUR(false, Colonne.REFERENCE, Colonne.NOM),
    REUNION(false, Colonne.REFERENCE, Colonne.JOUR, Colonne.TITRE),
    /** Somebody who answered a survey, and is nobody of the register. */
    REPONDANT(false, Colonne.REFERENCE),
    /** What is counted by quarter, and tied to no one. */
    TRIMESTRE(false, Colonne.TRIMESTRE),
    /** What somebody asked for, or where they were sent: told so that the rows of who came do not say of whom. */
    CONFIDENCE(false, Colonne.MOMENT, Colonne.TYPE, Colonne.QUARTIER, Colonne.LIEU),
    /** What was said of people is told by month, never by name. */
    MOIS(false, Colonne.MOIS);

    private final boolean nominatif;
    private final List<Colonne> colonnes;

    Objet(boolean nominatif, Colonne... colonnes) {
        this.nominatif = nominatif;
        this.colonnes = List.of(colonnes);
    }

    /** Whether its rows name people. */
    public boolean nominatif() {
        return nominatif;
    }

    public List<Colonne> colonnes() {
        return colonnes;
    }
}
