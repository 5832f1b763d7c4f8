package fr.estran.bilan.consultation;

import java.util.List;
import java.util.Set;

/**
 * What is told of a family of figures in a period.
 *
 * @param tus the paths of what there is, and is not told: it is not nothing
 */
record ChiffresDits(List<Valeur> valeurs, Set<List<String>> tus) {}
