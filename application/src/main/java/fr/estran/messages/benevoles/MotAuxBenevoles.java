package fr.estran.messages.benevoles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team wrote to those who lend a hand, and how far it has come.
 *
 * @param texte null once it was erased
 * @param ecartes who were chosen, and were not to be told when it was written
 * @param par null once their account is no more
 * @param benevoles who are told, or were
 * @param prevenus of them, those who were
 * @param appels of them, those whom somebody is to call
 * @param lettres of them, those for whom a letter is to be printed and posted
 * @param nonJoints of them, those whom it did not reach
 */
public record MotAuxBenevoles(
        UUID id,
        @Nullable String texte,
        int ecartes,
        @Nullable String par,
        Instant ecritLe,
        int benevoles,
        int prevenus,
        int appels,
        int lettres,
        int nonJoints) {

    /** Where all of them are. */
    static final String PAGES = "/equipe/benevoles/mots";

    public String adresse() {
        return PAGES + "/" + id;
    }

    /** Neither told, nor given up, nor waiting for somebody to call or to print. */
    public int aPartir() {
        return benevoles - prevenus - appels - lettres - nonJoints;
    }
}
