package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Precaution;
import fr.estran.bilan.rapport.ChiffreQuiTrahit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report beside those that went out.
 *
 * @param trahisons by which the two together would tell of few people
 * @param choix what was chosen, if anything was
 * @param regroupable whether the new figures may be told, with fewer rows
 */
public record Confrontation(
        List<ChiffreQuiTrahit> trahisons, @Nullable Precaution choix, boolean regroupable) {}
