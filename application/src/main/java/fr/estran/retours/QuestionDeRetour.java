package fr.estran.retours;

import fr.estran.commun.Code;

/** What is asked with three answers to choose from; what next is chosen among themes. */
public enum QuestionDeRetour implements Code {
    UTILE,
    RYTHME,
    /** What one feels of one's own progress. */
    SEUL
}
