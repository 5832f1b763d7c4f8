package fr.estran.socle.droits;

/**
 * What is shown to whom inside a page that several may open: of the table of rights, the lines that are no address.
 *
 * <p>Rule: names.
 */
public enum DroitDeRegard {
    /** People by name, behind a figure: those who receive them. */
    PERSONNES(Cercle.GUICHET),
    /** What each of them asked for: those who help them. */
    CONFIDENCES(Cercle.PROGRAMMATION),
    /** Figures as they are; whoever else looks sees what may be told outside. */
    CHIFFRES_INTERNES(Cercle.EQUIPE),
    /** The figures of any counsellor; a counsellor sees their own. */
    CHIFFRES_DE_CHACUN(Cercle.LE_RESPONSABLE),
    /** The words of a draft, and the files of a report that do not go out. */
    BROUILLONS(Cercle.REDACTEURS_DES_BILANS),
    /** That there is a draft. */
    EXISTENCE_DES_BROUILLONS(Cercle.AVERTIS_DES_BROUILLONS),
    /** Anybody's absence and its reason; a counsellor sees and writes their own. */
    ABSENCES_DE_TOUS(Cercle.LE_RESPONSABLE),
    /** That anybody's sessions of a quarter were read; a counsellor reads their own. */
    RELECTURE_DE_TOUS(Cercle.LE_RESPONSABLE),
    /** What was said after anybody's sessions; a counsellor reads what was said after their own. */
    RETOURS_DE_TOUS(Cercle.LE_RESPONSABLE),
    /** What anybody's time went to; a counsellor reads and writes their own. */
    TEMPS_DE_TOUS(Cercle.LE_RESPONSABLE);

    private final Cercle cercle;

    DroitDeRegard(Cercle cercle) {
        this.cercle = cercle;
    }

    public boolean ouverte(Roles siens) {
        return siens.unParmi(cercle.roles());
    }
}
