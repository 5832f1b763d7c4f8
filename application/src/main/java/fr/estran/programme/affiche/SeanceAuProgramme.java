package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;

/** A line of the programme. */
public record SeanceAuProgramme(SeancePublique seance, CommentVenir venir) {

    /** Nothing is taken any more where nothing takes place. */
    public boolean ouverte() {
        return !seance.annulee();
    }
}
