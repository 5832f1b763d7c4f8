package fr.estran.programme.affiche;

import fr.estran.programme.affiche.Pliage.Feuille;
import org.jspecify.annotations.Nullable;

/**
 * What a fold on such a sheet comes to, before anybody prints it.
 *
 * @param volets that the whole takes in the smallest letters, once it is told closely
 * @param court the least that has to be left out so that the rest fits; null where the whole fits, or where nothing helps
 */
public record ApercuDePliage(
        Feuille feuille, int volets, @Nullable Pliage court) {

    public boolean tient() {
        return volets <= feuille.volets();
    }

    /** What can be printed on it; null where nothing helps. */
    public @Nullable Pliage pliage() {
        return tient() ? Pliage.entier(feuille) : court;
    }
}
