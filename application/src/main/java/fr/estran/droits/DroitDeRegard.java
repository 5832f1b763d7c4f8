package fr.estran.droits;

import fr.estran.acteurs.Role;
import fr.estran.acteurs.Roles;
import java.util.Set;

/**
 * What is shown to whom inside a page that several may open: of the table of rights, the lines that are no address.
 *
 * <p>Rule: names.
 */
public enum DroitDeRegard {
    /** People by name, behind a figure: those who receive them. */
    PERSONNES(Cercles.GUICHET),
    /** What each of them asked for: those who help them. */
    CONFIDENCES(Cercles.PROGRAMMATION),
    /** Figures as they are; whoever else looks sees what may be told outside. */
    CHIFFRES_INTERNES(Cercles.EQUIPE),
    /** The figures of any counsellor; a counsellor sees their own. */
    CHIFFRES_DE_CHACUN(Cercles.LE_RESPONSABLE),
    /** The words of a draft, and the files of a report that do not go out. */
    BROUILLONS(Cercles.REDACTEURS_DES_BILANS),
    /** That there is a draft. */
    EXISTENCE_DES_BROUILLONS(Cercles.AVERTIS_DES_BROUILLONS),
    /** Anybody's absence and its reason; a counsellor sees and writes their own. */
    ABSENCES_DE_TOUS(Cercles.LE_RESPONSABLE),
    /** That anybody's sessions of a quarter were read; a counsellor reads their own. */
    RELECTURE_DE_TOUS(Cercles.LE_RESPONSABLE),
    /** What was said after anybody's sessions; a counsellor reads what was said after their own. */
    RETOURS_DE_TOUS(Cercles.LE_RESPONSABLE);

    private final Set<Role> roles;

    DroitDeRegard(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean ouverte(Roles siens) {
        return siens.unParmi(roles);
    }
}
