package fr.estran.socle.secrets;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Slows down whoever guesses a code that is not that of an account: the same brakes as at sign-in.
 *
 * <p>And what is no guess, but may be done too often. Nothing of that is ever right, so that nothing takes its count back: it is
 * counted by the day, or two people a day at one library would in a month keep out all who come there.
 */
@Service
public class Tentatives {

    private final Freins freins;
    private final Clock horloge;

    public Tentatives(Freins freins, @Qualifier("horlogeTechnique") Clock horloge) {
        this.freins = freins;
        this.horloge = horloge;
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

    /** As {@link #compter}, of what is no guess. */
    public Optional<Instant> compterDuJour(String usage, String sujet, String origine) {
        return freins.serrer(Frein.pour(duJour(usage), sujet, origine));
    }

    /** Whether to wait before it is done again from one address, counting nothing. */
    public Optional<Instant> attenteDuJour(String usage, String origine) {
        return freins.attente(Frein.pour(duJour(usage), origine));
    }

    /** That it was done once more. */
    public void compterDuJour(String usage, String origine) {
        freins.serrer(Frein.pour(duJour(usage), origine));
    }

    /** @return whether it may be done once more today from that address; then it is counted */
    public boolean permettreDuJour(int combien, String usage, String origine) {
        return freins.serrer(Frein.auPlus(combien, duJour(usage), origine)).isEmpty();
    }

    /**
     * The answer to whoever is to wait says after how long they may try again.
     *
     * @return in seconds
     */
    public long refuser(Instant jusqua, HttpServletResponse reponse) {
        var secondes = Math.max(1, Duration.between(horloge.instant(), jusqua).toSeconds() + 1);
        reponse.setStatus(429);
        reponse.setHeader("Retry-After", "" + secondes);
        return secondes;
    }

    private String duJour(String usage) {
        return usage + " " + LocalDate.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }

    /** The try was right: it counts no more. */
    public void effacer(String essai, String sujet, String origine) {
        freins.lacher(Frein.pour(essai, sujet, origine));
    }
}
