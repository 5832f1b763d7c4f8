package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Somebody who guesses, and is slowed down: five guesses at once, then each wait twice as long as the one before. Each answer is
 * held against when it was asked for and when it came, so that nothing is left to how fast the machine is that day.
 */
public final class Devin {

    private static final int FAUX = 422;
    private static final int TROP_D_ESSAIS = 429;

    private static final int SANS_ATTENTE = 5;

    /** What the clocks that measure may differ by. */
    private static final long JEU = Duration.ofMillis(20).toNanos();

    private int faux;

    /** Of the last guess that was looked at: between these two it was counted. */
    private long demandee;

    private long repondue;

    /**
     * @param fois how many guesses; where the last of them was looked at, one more, which comes too early
     * @return each answer, looked at and wrong, or not looked at
     */
    public List<HttpResponse<String>> deviner(int fois, IntFunction<HttpResponse<String>> essai) {
        var reponses = new ArrayList<HttpResponse<String>>();
        while (reponses.size() < fois || reponses.getLast().statusCode() == FAUX) {
            var debut = System.nanoTime();
            var reponse = essayer(() -> essai.apply(reponses.size()), FAUX);
            if (reponse.statusCode() == FAUX) {
                faux++;
                demandee = debut;
                repondue = System.nanoTime();
            }
            reponses.add(reponse);
        }
        return reponses;
    }

    /** @param ouverte the status where one need not wait */
    public HttpResponse<String> essayer(Supplier<HttpResponse<String>> essai, int ouverte) {
        var debut = System.nanoTime();
        var reponse = essai.get();
        var fin = System.nanoTime();
        if (faux < SANS_ATTENTE || debut - repondue > attente() + JEU) {
            assertThat(reponse.statusCode()).as("after %d", faux).isEqualTo(ouverte);
        } else if (fin - demandee < attente() - JEU) {
            assertThat(reponse.statusCode()).as("after %d, at once", faux).isEqualTo(TROP_D_ESSAIS);
        } else {
            assertThat(reponse.statusCode()).isIn(ouverte, TROP_D_ESSAIS);
        }
        return reponse;
    }

    private long attente() {
        return Duration.ofSeconds(Math.min(900, 1L << Math.min(faux - SANS_ATTENTE, 10)))
                .toNanos();
    }
}
