package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of a quarter, with what came of it. What was asked of an action is told on its first session alone, so that it
 * counts once.
 *
 * @param heureConnue otherwise of debut only the day is told
 * @param conseillers ids, and names in the same order
 * @param attente who waited, and was never given a place
 * @param refus who was offered a place too late, or did not want it any more; or lost it because the service cancelled
 * @param venues how many came; none where it was not held
 */
public record SeanceApres(
        SeanceId id,
        ActionId action,
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable String theme,
        @Nullable String lieuId,
        @Nullable String lieu,
        @Nullable String quartier,
        @Nullable String nomDuQuartier,
        LocalDateTime debut,
        boolean heureConnue,
        EtatDeSeance statut,
        @Nullable Integer capacite,
        List<String> conseillers,
        List<String> noms,
        int attente,
        int refus,
        int venues)
        implements EtatDeSeance.Porteur {}
