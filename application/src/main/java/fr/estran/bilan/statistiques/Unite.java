package fr.estran.bilan.statistiques;

import java.util.Locale;

/** What a figure counts: two figures of different units are never added, nor compared. */
sealed interface Unite {

    String name();

    default String cle() {
        return "unite." + name().toLowerCase(Locale.ROOT);
    }

    /** Of the sentence that says so many of them. */
    default String mesure() {
        return "mesure." + name().toLowerCase(Locale.ROOT);
    }

    /** What the service does and where: of these alone a figure may leave as it is. */
    enum DeChoses implements Unite {
        ANNEE,
        SEANCES,
        PLACES,
        MINUTES,
        ACTIONS,
        LIEUX,
        QUARTIERS,
        ACTEURS,
        REUNIONS
    }

    /** People, and what is said of them: never told but by a way of {@link Divulgation}. */
    enum DeGens implements Unite {
        PERSONNES,
        PARTICIPATIONS,
        INSCRIPTIONS,
        CONSEILLERS,
        DEMANDES,
        ORIENTATIONS,
        MOTIFS,
        ABSENCES,
        DEPARTS,
        INVITATIONS,
        REPONDANTS,
        REPONSES
    }
}
