package fr.estran.presences;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.List;

/** Whom partners count: inhabitants by the age bands of the State's report, which are not those of the town's figures. */
enum TrancheDEffectif implements Code {
    MOINS_DE_DOUZE,
    DOUZE_DIX_HUIT,
    DIX_HUIT_VINGT_QUATRE,
    VINGT_CINQ_TRENTE_NEUF,
    QUARANTE_CINQUANTE_NEUF,
    SOIXANTE_SOIXANTE_NEUF,
    SOIXANTE_DIX_PLUS,
    NON_COMMUNIQUE,
    /** Told apart, and in no figure of inhabitants. */
    PROFESSIONNELS;

    static List<TrancheDEffectif> habitants() {
        return Arrays.stream(values())
                .filter(tranche -> tranche != PROFESSIONNELS)
                .toList();
    }

    /** Those that say how old somebody is. */
    static String[] ages() {
        return habitants().stream()
                .filter(tranche -> tranche != NON_COMMUNIQUE)
                .map(TrancheDEffectif::code)
                .toArray(String[]::new);
    }
}
