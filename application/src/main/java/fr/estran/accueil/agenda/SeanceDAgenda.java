package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that whoever goes there needs to see at a glance, at the town's own hours.
 *
 * @param revision how many times its hours, its venue or its state have changed
 * @param noms of those who hold it, in the order of {@code conseillers}
 * @param intervenant who was invited to speak
 * @param revient whether it comes back by a rule
 * @param salle the room at the venue, asked for or confirmed
 * @param materiel what to carry there
 * @param ou where it is without a venue, where somebody said so
 * @param heureConnue whether its hours are known; otherwise it stands at the beginning of its day, without any
 */
public record SeanceDAgenda(
        SeanceId id,
        ActionId action,
        TypeDAction type,
        String titre,
        LocalDateTime debut,
        LocalDateTime fin,
        EtatDeSeance statut,
        int revision,
        @Nullable LieuId lieu,
        @Nullable String lieuNom,
        List<ConseillerId> conseillers,
        List<String> noms,
        List<String> benevoles,
        @Nullable String intervenant,
        boolean revient,
        @Nullable String salle,
        List<String> materiel,
        boolean heureConnue,
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
