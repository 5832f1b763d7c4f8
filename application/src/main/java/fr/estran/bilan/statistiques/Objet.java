package fr.estran.bilan.statistiques;

import fr.estran.socle.commun.Code;
import java.util.List;

/** What a row that a figure counts is, and what is shown of it. */
public enum Objet {
    /** The figure stands for itself. */
    AUCUN(false),
    /** What is true of many: no number, and no row. */
    SIGNE(false),
    PERSONNE(true, ColonneDeDetail.REFERENCE, ColonneDeDetail.PERSONNE, ColonneDeDetail.QUARTIER),
    /** One person at one session. */
    PARTICIPATION(
            true,
            ColonneDeDetail.REFERENCE,
            ColonneDeDetail.DEBUT,
            ColonneDeDetail.TYPE,
            ColonneDeDetail.TITRE,
            ColonneDeDetail.LIEU,
            ColonneDeDetail.REFERENCE_PERSONNE,
            ColonneDeDetail.PERSONNE),
    ABSENCE(
            true,
            ColonneDeDetail.REFERENCE,
            ColonneDeDetail.DEBUT,
            ColonneDeDetail.TYPE,
            ColonneDeDetail.TITRE,
            ColonneDeDetail.LIEU,
            ColonneDeDetail.REFERENCE_PERSONNE,
            ColonneDeDetail.PERSONNE),
    INSCRIPTION(
            true,
            ColonneDeDetail.REFERENCE,
            ColonneDeDetail.JOUR,
            ColonneDeDetail.TITRE,
            ColonneDeDetail.CANAL,
            ColonneDeDetail.REFERENCE_PERSONNE,
            ColonneDeDetail.PERSONNE),
    SEANCE(
            false,
            ColonneDeDetail.REFERENCE,
            ColonneDeDetail.DEBUT,
            ColonneDeDetail.TYPE,
            ColonneDeDetail.TITRE,
            ColonneDeDetail.LIEU),
    ACTION(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.TYPE, ColonneDeDetail.TITRE),
    LIEU(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.NOM, ColonneDeDetail.QUARTIER),
    QUARTIER(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.NOM),
    CONSEILLER(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.NOM),
    ACTEUR(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.NOM),
    REUNION(false, ColonneDeDetail.REFERENCE, ColonneDeDetail.JOUR, ColonneDeDetail.TITRE),
    /** Those who answered a survey, told by the survey: no row leads to one of them. */
    REPONDANT(false, ColonneDeDetail.REFERENCE),
    /** What is counted by quarter, and tied to no one. */
    TRIMESTRE(false, ColonneDeDetail.TRIMESTRE),
    /** What somebody asked for, or where they were sent: told so that the rows of who came do not say of whom. */
    CONFIDENCE(false, ColonneDeDetail.MOMENT, ColonneDeDetail.TYPE, ColonneDeDetail.QUARTIER, ColonneDeDetail.LIEU);

    private final boolean nominatif;
    private final List<ColonneDeDetail> colonnes;

    Objet(boolean nominatif, ColonneDeDetail... colonnes) {
        this.nominatif = nominatif;
        this.colonnes = List.of(colonnes);
    }

    /** Whether its rows name people. */
    public boolean nominatif() {
        return nominatif;
    }

    public List<ColonneDeDetail> colonnes() {
        return colonnes;
    }

    /** What is shown of a row that a figure counts. */
    public enum ColonneDeDetail implements Code {
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
}
