package fr.estran.inscriptions.places;

import static java.util.Objects.requireNonNull;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.programme.Actions;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The place of one person in an action that is theirs alone: an appointment. Its hour is what is scarce, and whoever calls
 * sees to that; here it is a registration like others, found again and told of by the same ways.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlacesIndividuelles {

    private final Demandes demandes;
    private final Registre registre;
    private final Actions actions;
    private final VerrouDesPlaces verrou;
    private final DelaisDeReponse delais;

    PlacesIndividuelles(
            Demandes demandes, Registre registre, Actions actions, VerrouDesPlaces verrou, DelaisDeReponse delais) {
        this.demandes = demandes;
        this.registre = registre;
        this.actions = actions;
        this.verrou = verrou;
        this.delais = delais;
    }

    /** What came of the same form, if it was sent before. */
    public Optional<Enregistree> deja(DemandeInscription demande) {
        return demandes.dejaGardee(demande);
    }

    /** The record of the one for whom it is. */
    public UsagerId usager(DemandeInscription demande) {
        return demandes.usagers(demande).getFirst().usager();
    }

    /** @return the registration; nothing when the same form has just been kept by another hand */
    public Optional<Enregistree> confirmer(DemandeInscription demande, UsagerId usager, Auteur auteur) {
        return demandes.garder(demande, auteur).map(gardee -> {
            registre.commencer(
                    NouvelleInscription.de(
                            demande, 0, usager, gardee.id(), ReglesDesPlaces.avecUnePlace(auteur), auteur),
                    Cause.DEMANDE,
                    auteur);
            return demandes.faite(gardee, auteur);
        });
    }

    /** To whoever has that one: an earlier one, under the same code, with a time to answer. */
    public InscriptionId proposer(InscriptionId inscription, ActionId action) {
        var nouvelle = NouvelleInscription.comme(lire(inscription), List.of(), action);
        registre.inviter(nouvelle);
        delais.proposer(nouvelle.id(), actions.lire(action));
        return nouvelle.id();
    }

    /** Left for another that the person has now: they know it. */
    public void ceder(InscriptionId inscription) {
        verrouiller(inscription);
        var vue = registre.relire(inscription);
        if (vue.etat().vivante()) {
            registre.changer(vue, EtatInscription.ANNULEE_PERSONNE, Cause.DECISION, null, Auteur.SERVICE);
        }
    }

    /** Before anything is decided on it; whoever reads it afterwards reads it as it is. */
    public void verrouiller(InscriptionId inscription) {
        verrou.prendre(List.of(lire(inscription).action()));
    }

    /** All that is held under the same code. */
    public Enregistree demande(InscriptionId inscription) {
        return demandes.lire(requireNonNull(lire(inscription).demande()));
    }

    /** @throws fr.estran.socle.commun.Introuvable when there is none of that id */
    public InscriptionVue lire(InscriptionId inscription) {
        return registre.relire(inscription);
    }
}
