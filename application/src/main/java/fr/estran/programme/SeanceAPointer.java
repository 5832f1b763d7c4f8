package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as its attendance sheet names it, at the town's own hours.
 *
 * @param lieu null for help by telephone, or when it is not known yet
 * @param ou where it is without a venue, where somebody said so
 * @param rang of this session among those of its action, from 1; a course has several; 0 in a list, and where people come
 *     one by one
 * @param heureConnue whether its hours are known; otherwise it is told by its day
 * @param conseillers their first names and names, one after the other; null where nobody is named
 * @param motif why it was cancelled, or did not take place
 * @param retrait why it was removed
 * @param etaitTenue of one that was put right here, whether it was closed before
 */
public record SeanceAPointer(
        SeanceId id,
        ActionId action,
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable String partenaire,
        @Nullable Integer capacite,
        LocalDateTime debut,
        LocalDateTime fin,
        EtatDeSeance statut,
        @Nullable LieuId lieuId,
        @Nullable String lieu,
        int rang,
        int sur,
        @Nullable String conseillers,
        boolean heureConnue,
        @Nullable String motif,
        Rectification.@Nullable Raison retrait,
        @Nullable Boolean etaitTenue,
        TypeDAction.@Nullable Ou ou)
        implements EtatDeSeance.Porteur {

    /** Where it is: in a venue, or as its action says. */
    public TypeDAction.Ou seTient() {
        return lieu != null ? TypeDAction.Ou.LIEU : type.ou(ou);
    }

    /** It has begun, and nobody has said yet that it was held. */
    public boolean aClore(LocalDateTime maintenant) {
        return prevue() && !maintenant.isBefore(debut);
    }

    /** It was said, once it lay behind, that it did not take place, or should not have been typed. */
    public boolean rectifiee() {
        return etaitTenue != null || retrait != null;
    }
}
