package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sit at the table, where it may stand, and whose it is. */
@Component
record AutourDeLaTable(Convives convives, Lieux lieux, Enseigne enseigne) {

    /** Those that may be chosen, and the one that is named already. */
    List<LieuDecrit> lieux(@Nullable LieuId deja) {
        return lieux.tous().stream()
                .filter(un -> un.auChoix() || un.id().equals(deja))
                .toList();
    }

    @Nullable LieuDecrit lieu(@Nullable LieuId lieu) {
        return lieu == null
                ? null
                : lieux.des(List.of(lieu)).stream().findFirst().orElse(null);
    }
}
