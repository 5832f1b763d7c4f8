package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.ReponseDite;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its page says it: to whom, and in which state in words.
 *
 * @param commencee no place is given any more
 * @param passee it is over
 * @param reponses to each question of the action, empty where it is not answered
 * @param suite what another module says of it
 */
public record MaPlace(
        InscriptionVue inscription,
        String etat,
        @Nullable String explication,
        boolean commencee,
        boolean passee,
        List<ReponseDite> reponses,
        SuitesDUnePlace.@Nullable Suite suite) {

    public MaPlace {
        reponses = List.copyOf(reponses);
    }

    public String qui() {
        return inscription.nomEntier();
    }

    public boolean proposee() {
        return inscription.etat() == EtatInscription.PROPOSEE && !commencee;
    }

    public boolean enAttente() {
        return inscription.etat() == EtatInscription.LISTE_ATTENTE;
    }

    /** What nobody confirmed in time is asked for again. */
    public boolean peutRevenir() {
        return !commencee
                && !inscription.aProuver()
                && (inscription.etat() == EtatInscription.DECLINEE || inscription.etat() == EtatInscription.EXPIREE);
    }

    public boolean vivante() {
        return inscription.etat().vivante() && !passee;
    }

    /** There was a place, or one was waited for, and it is over. */
    boolean terminee() {
        return inscription.etat().vivante() && passee;
    }

    /** To come, with a place. */
    public boolean attendue() {
        return inscription.etat() == EtatInscription.CONFIRMEE && !passee;
    }

    /** Has a place, or is offered one: no other date is looked for. */
    boolean promise() {
        return attendue() || proposee();
    }

    /** Words are of an appointment, of a rank, of an offer or of a place: the end of a key. */
    public String genre() {
        return enAttente()
                ? "attente"
                : inscription.individuelle()
                        ? proposee() ? "refus_rendez_vous" : "rendez_vous"
                        : proposee() ? "refus" : "place";
    }

    /** What another module has to say of a place of its own kind, on the page where one finds it again. */
    public interface SuitesDUnePlace {

        /** Nothing where it is not of its kind. */
        Optional<Suite> de(InscriptionVue place);

        /**
         * @param phrase told under the hours
         * @param deplacer the address where it is moved, if it can be
         * @param libelle what a button says, that is posted to {@code geste}
         */
        record Suite(
                @Nullable String phrase,
                @Nullable String deplacer,
                @Nullable String libelle,
                @Nullable String geste) {}
    }
}
