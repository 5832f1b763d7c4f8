package fr.estran.consultation;

import java.util.List;

/**
 * A figure as it may be told.
 *
 * @param chemin its path; of several told as one, the codes are joined by a {@code +}
 * @param seule whether it is one figure, whose rows there are, and no group of them
 */
record Valeur(List<String> chemin, int nombre, boolean seule) {}
