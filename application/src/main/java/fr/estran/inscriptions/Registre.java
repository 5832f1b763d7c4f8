package fr.estran.inscriptions;

import fr.estran.commun.Introuvable;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.HeuresDeService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes the state of registrations, each change with its line in the journal of places, and told to whoever listens. */
@Component
class Registre {

    private final InscriptionRepository inscriptions;
    private final Mouvements mouvements;
    private final HeuresDeService heures;
    private final ApplicationEventPublisher evenements;

    Registre(
            InscriptionRepository inscriptions,
            Mouvements mouvements,
            HeuresDeService heures,
            ApplicationEventPublisher evenements) {
        this.inscriptions = inscriptions;
        this.mouvements = mouvements;
        this.heures = heures;
        this.evenements = evenements;
    }

    /** Of a registration that has just been added. */
    void commencer(UUID inscription, UUID action, EtatInscription etat, Cause cause, Auteur auteur) {
        noter(new InscriptionChangee(inscription, action, null, etat, cause), null, auteur);
    }

    void changer(
            InscriptionVue inscription, EtatInscription vers, Cause cause, @Nullable String raison, Auteur auteur) {
        inscriptions.changer(inscription.id(), vers, null);
        noter(
                new InscriptionChangee(inscription.id(), inscription.action(), inscription.etat(), vers, cause),
                raison,
                auteur);
    }

    /** The offer holds for so many open hours, and never longer than until it begins. */
    void proposer(UUID inscription, ActionOuverte action, Instant maintenant, Auteur auteur) {
        inscriptions.changer(
                inscription,
                EtatInscription.PROPOSEE,
                heures.limite(maintenant, action.delaiReponse(), action.debut()));
        noter(
                new InscriptionChangee(
                        inscription,
                        action.id(),
                        EtatInscription.LISTE_ATTENTE,
                        EtatInscription.PROPOSEE,
                        Cause.PROMOTION),
                null,
                auteur);
    }

    /** As it is now: after the lock, and not as somebody had read it before. */
    InscriptionVue relire(UUID inscription) {
        return inscriptions.lire(inscription).orElseThrow(Introuvable::new);
    }

    /** Its action, and the one that this one is scheduled again of; nothing of it is known for sure before they are locked. */
    List<UUID> actionsLiees(UUID inscription) {
        var actions = inscriptions.actionsLiees(inscription);
        if (actions.isEmpty()) {
            throw new Introuvable();
        }
        return actions;
    }

    /** Where the person waits still, though this is the date that they were offered instead. */
    List<InscriptionVue> attentesLiees(UUID inscription) {
        return inscriptions.attentesLiees(inscription);
    }

    private void noter(InscriptionChangee fait, @Nullable String raison, Auteur auteur) {
        mouvements.etat(fait, raison, auteur);
        evenements.publishEvent(fait);
    }
}
