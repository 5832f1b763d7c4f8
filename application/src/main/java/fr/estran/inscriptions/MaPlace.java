package fr.estran.inscriptions;

import fr.estran.programme.SeancePublique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration as its page says it: to whom, for what, on which days, and in which state in words. */
public record MaPlace(
        InscriptionVue inscription,
        List<SeancePublique> seances,
        String etat,
        @Nullable String explication) {

    public MaPlace {
        seances = List.copyOf(seances);
    }

    public String qui() {
        return (inscription.prenom() + " " + inscription.nom()).strip();
    }

    public boolean proposee() {
        return inscription.etat() == EtatInscription.PROPOSEE;
    }

    public boolean peutRevenir() {
        return inscription.etat() == EtatInscription.DECLINEE || inscription.etat() == EtatInscription.EXPIREE;
    }

    public boolean vivante() {
        return inscription.etat().vivante();
    }

    public boolean confirmee() {
        return inscription.etat() == EtatInscription.CONFIRMEE;
    }
}
