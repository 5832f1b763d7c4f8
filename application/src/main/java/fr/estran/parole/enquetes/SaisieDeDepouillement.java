package fr.estran.parole.enquetes;

import fr.estran.socle.secrets.CleDePapier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to count, and what they are asked about.
 *
 * @param maintenant the last day is not over, and nobody will answer any more
 * @param revision of what they have read then
 * @param perdus how many that do not open they leave out
 * @param illisibles how many there are, where they were found
 * @param sansLesLiens those that came by a link are too few: they go unread
 * @param peuDeLiens that it was found so
 */
public record SaisieDeDepouillement(
        String premiere,
        String seconde,
        boolean maintenant,
        int revision,
        int perdus,
        int illisibles,
        boolean sansLesLiens,
        boolean peuDeLiens) {

    static final SaisieDeDepouillement VIDE = new SaisieDeDepouillement("", "", false, -1, 0, 0, false, false);

    Ouverture ouverture() {
        return new Ouverture(lue(premiere), lue(seconde), perdus, sansLesLiens);
    }

    private static @Nullable CleDePapier lue(String tapee) {
        return CleDePapier.lire(tapee) instanceof CleDePapier.Lecture.Lue(var cle) ? cle : null;
    }

    SaisieDeDepouillement proposantSans(int nombre) {
        return new SaisieDeDepouillement(
                premiere, seconde, maintenant, revision, perdus, nombre, sansLesLiens, peuDeLiens);
    }

    SaisieDeDepouillement proposantSansLesLiens(boolean peu) {
        return new SaisieDeDepouillement(
                premiere, seconde, maintenant, revision, perdus, illisibles, sansLesLiens, peu);
    }
}
