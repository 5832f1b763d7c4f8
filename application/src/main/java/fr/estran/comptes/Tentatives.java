package fr.estran.comptes;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Slows down whoever guesses a code that is not that of an account: the same brakes as at sign-in. */
@Service
public class Tentatives {

    private final Freins freins;

    Tentatives(Freins freins) {
        this.freins = freins;
    }

    /**
     * Counts a try, in a transaction of its own, before it is made.
     *
     * @param essai what is guessed at; to fail at one thing makes nobody wait at another
     * @param sujet the code that was typed
     * @param origine the address that it comes from
     * @return until when to wait, if one must: then the try is not to be made
     */
    public Optional<Instant> compter(String essai, String sujet, String origine) {
        return freins.serrer(Frein.pour(essai, sujet, origine));
    }

    /** Of what is no guess, but may be done too often from one address: whether to wait, counting nothing. */
    public Optional<Instant> attente(String essai, String origine) {
        return freins.attente(Frein.pour(essai, origine));
    }

    /** That it was done once more. */
    public void compter(String essai, String origine) {
        freins.serrer(Frein.pour(essai, origine));
    }

    /** The try was right: it counts no more. */
    public void effacer(String essai, String sujet, String origine) {
        freins.lacher(Frein.pour(essai, sujet, origine));
    }
}
