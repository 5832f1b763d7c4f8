package fr.estran.bilan.statistiques;

import fr.estran.socle.commun.Code;
import org.jspecify.annotations.Nullable;

/** What a figure is a figure of: two figures of different units are never added, divided, ranked nor compared. */
public sealed interface Unite extends Code {

    default String cle() {
        return "unite." + code();
    }

    /** Of the sentence that says so many of them. */
    default String mesure() {
        return "mesure." + code();
    }

    /** What it is a part of: itself, but for those that are some of the others. */
    default Unite tout() {
        return this;
    }

    /** What is counted one by one. */
    sealed interface Comptee extends Unite {}

    /** What the service does and where: of these alone a figure may leave as it is. */
    enum DeChoses implements Comptee {
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

    /** People, and what is said of them: so many of them are so many people behind the figure. */
    enum DeGens implements Comptee {
        /** Known by their name, each once. */
        PERSONNES,
        /** Counted without a name, and perhaps more than once. */
        PERSONNES_SANS_NOM,
        /** Of everybody, by name or without. */
        PARTICIPATIONS,
        PARTICIPATIONS_NOMMEES(PARTICIPATIONS),
        PARTICIPATIONS_SANS_NOM(PARTICIPATIONS),
        INSCRIPTIONS,
        CONSEILLERS,
        DEMANDES,
        ORIENTATIONS,
        MOTIFS,
        ABSENCES,
        DEPARTS,
        INVITATIONS,
        REPONDANTS,
        REPONSES,
        /** Of something, to one person each. */
        PRETS,
        /** Known by their name, each once, as long as something that they had is. */
        EMPRUNTEURS;

        private final @Nullable DeGens tout;

        DeGens() {
            this.tout = null;
        }

        DeGens(DeGens tout) {
            this.tout = tout;
        }

        @Override
        public Unite tout() {
            return tout == null ? this : tout;
        }
    }

    /** What is measured on people, and says nothing of how many they are: {@link Grandeur} asks who they are. */
    enum DeMesure implements Unite {
        JOURS,
        POUR_CENT
    }
}
