package fr.estran.statistiques;

import java.util.Locale;

/** What a figure counts: two figures of different units are never added, nor compared. */
enum Unite {
    ANNEE,
    PERSONNES,
    PARTICIPATIONS,
    SEANCES,
    PLACES,
    MINUTES,
    ACTIONS,
    INSCRIPTIONS,
    LIEUX,
    QUARTIERS,
    CONSEILLERS,
    ACTEURS,
    REUNIONS,
    DEMANDES,
    ORIENTATIONS,
    MOTIFS,
    ABSENCES,
    INVITATIONS,
    REPONDANTS,
    REPONSES;

    String cle() {
        return "unite." + name().toLowerCase(Locale.ROOT);
    }

    /** Of the sentence that says so many of them. */
    String mesure() {
        return "mesure." + name().toLowerCase(Locale.ROOT);
    }
}
