package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Askings that wait to be confirmed: what was held for them becomes theirs, or goes to the next. */
@Service
@Transactional
public class DemandesAProuver {

    /** Somebody who waits for a place has shown that they are reached: what was not said to them yet may be. */
    public record AttenteProuvee(InscriptionId inscription) {}

    /** Whoever asked has shown that they are reached; nothing is held in doubt for them any more. */
    public record DemandeProuvee(UUID demande, int personnes, boolean parUnCode) {}

    private final PreuvesDesDemandes preuves;
    private final Demandes demandes;
    private final Registre registre;
    private final VieDesInscriptions vie;
    private final Attribution attribution;
    private final ApplicationEventPublisher evenements;

    DemandesAProuver(
            PreuvesDesDemandes preuves,
            Demandes demandes,
            Registre registre,
            VieDesInscriptions vie,
            Attribution attribution,
            ApplicationEventPublisher evenements) {
        this.preuves = preuves;
        this.demandes = demandes;
        this.registre = registre;
        this.vie = vie;
        this.attribution = attribution;
        this.evenements = evenements;
    }

    /** @return whether it is that code; a try that fails is counted all the same */
    public boolean parLeCode(UUID demande, String code) {
        if (!preuves.estLeCode(demande, code)) {
            return false;
        }
        confirmer(demande, Auteur.EN_LIGNE);
        return true;
    }

    /** Somebody of the team has spoken to them. */
    public void parLEquipe(InscriptionId inscription, Auteur auteur) {
        var demande = registre.relire(inscription).demande();
        if (demande != null) {
            confirmer(demande, auteur);
        }
    }

    /** Nobody confirmed it in time. */
    void relacher(UUID demande) {
        demandes.lire(demande).inscriptions().stream().map(InscriptionVue::id).forEach(vie::relacher);
    }

    private void confirmer(UUID demande, Auteur auteur) {
        var attendue = preuves.attendue(demande);
        if (attendue.isEmpty() || !preuves.prouver(demande)) {
            return;
        }
        var inscriptions = demandes.lire(demande).inscriptions();
        evenements.publishEvent(
                new DemandeProuvee(demande, inscriptions.size(), attendue.get().parCode()));
        for (var vue : inscriptions) {
            if (vue.etat() == EtatInscription.PROPOSEE) {
                attribution.passer(new Entree.Acceptation(vue.id(), auteur));
            } else if (vue.etat() == EtatInscription.LISTE_ATTENTE) {
                evenements.publishEvent(new AttenteProuvee(vue.id()));
            }
        }
    }
}
