package fr.estran.inscriptions;

import fr.estran.programme.SeancePublique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its page says it: to whom, for what, on which days, and in which state in words.
 *
 * @param commencee no place is given any more
 * @param passee it is over
 * @param suite what another module says of it
 */
public record MaPlace(
        InscriptionVue inscription,
        List<SeancePublique> seances,
        String etat,
        @Nullable String explication,
        boolean commencee,
        boolean passee,
        SuitesDUnePlace.@Nullable Suite suite) {

    public MaPlace {
        seances = List.copyOf(seances);
    }

    public String qui() {
        return (inscription.prenom() + " " + inscription.nom()).strip();
    }

    public boolean proposee() {
        return inscription.etat() == EtatInscription.PROPOSEE && !commencee;
    }

    public boolean enAttente() {
        return inscription.etat() == EtatInscription.LISTE_ATTENTE;
    }

    public boolean peutRevenir() {
        return !commencee
                && (inscription.etat() == EtatInscription.DECLINEE || inscription.etat() == EtatInscription.EXPIREE);
    }

    public boolean vivante() {
        return inscription.etat().vivante() && !passee;
    }

    /** There was a place, or one was waited for, and it is over. */
    boolean terminee() {
        return inscription.etat().vivante() && passee;
    }

    public boolean confirmee() {
        return inscription.etat() == EtatInscription.CONFIRMEE;
    }
}
