package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in the agenda, at the town's own hours.
 *
 * @param conseillers who holds it; nobody where nobody is named yet
 * @param ou where it is without a venue, where somebody said so
 * @param noms their first names and names, in the same order
 */
public record SeancePrevue(
        SeanceId id,
        ActionId action,
        TypeDAction type,
        String titre,
        LocalDateTime debut,
        LocalDateTime fin,
        EtatDeSeance statut,
        @Nullable String lieu,
        List<ConseillerId> conseillers,
        List<String> noms,
        TypeDAction.@Nullable Ou ou)
        implements EtatDeSeance.Porteur {

    /** Where it is, if it has no venue. */
    public TypeDAction.Ou seTient() {
        return type.ou(ou);
    }

    public boolean rendezVous() {
        return type.surRendezVous();
    }
}
