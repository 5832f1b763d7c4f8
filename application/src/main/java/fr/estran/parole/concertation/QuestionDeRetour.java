package fr.estran.parole.concertation;

import fr.estran.socle.commun.Code;

/** What is asked with three answers to choose from; what next is chosen among themes. */
public enum QuestionDeRetour implements Code {
    UTILE,
    RYTHME,
    /** What one feels of one's own progress. */
    SEUL
}
