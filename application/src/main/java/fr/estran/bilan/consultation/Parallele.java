package fr.estran.bilan.consultation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of two periods under one grouping of its codes: the finest that both tell.
 *
 * @param avant null where there is nothing that may be compared: the other period keeps it back, or groups all of it
 */
record Parallele(Valeur valeur, @Nullable Integer avant) {

    static List<Parallele> de(ChiffresDits maintenant, ChiffresDits avant) {
        return GroupeDeCodes.de(maintenant.valeurs(), avant.valeurs()).values().stream()
                .flatMap(blocs -> toutRegroupe(blocs)
                        ? blocs.stream()
                                .flatMap(bloc -> bloc.maintenant().stream())
                                .map(Parallele::seul)
                        : comparer(blocs, maintenant, avant))
                .toList();
    }

    static Parallele seul(Valeur valeur) {
        return new Parallele(valeur, null);
    }

    /** To compare the whole with the whole would hide what this period tells. */
    private static boolean toutRegroupe(Set<GroupeDeCodes> blocs) {
        return blocs.size() == 1 && blocs.iterator().next().maintenant().size() > 1;
    }

    /** What this period keeps back has no row. */
    private static Stream<Parallele> comparer(Set<GroupeDeCodes> blocs, ChiffresDits maintenant, ChiffresDits avant) {
        return blocs.stream()
                .filter(bloc -> !bloc.dans(maintenant.tus()))
                .map(bloc -> new Parallele(bloc.valeur(), bloc.dans(avant.tus()) ? null : bloc.nombreAvant()));
    }
}
