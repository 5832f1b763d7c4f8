package fr.estran.echanges.classeurs;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

public sealed interface ResultatDeReprise {

    /**
     * @param seances that the folder holds
     * @param annees in which there are some
     * @param constats what has no home here, each with its count, in a sentence that names nobody
     */
    record Ecrite(int seances, int personnes, SortedSet<Integer> annees, TotauxDits totaux, List<String> constats)
            implements ResultatDeReprise {}

    /**
     * @param phrase says why, and what to do
     * @param autre it was read, and holds no activities of the State's tool: it may be another sheet
     */
    record Refusee(Path fichier, String phrase, boolean autre) implements ResultatDeReprise {}
}
