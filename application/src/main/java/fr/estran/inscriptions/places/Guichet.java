package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.ResultatInscription.Complet;
import fr.estran.inscriptions.places.ResultatInscription.DejaInscrite;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where places are given out, one asking after the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Guichet {

    private static final PlacesRestantes AUCUNE = new PlacesRestantes(0, 0, 0, 0, 0);

    private final VerrouDesPlaces verrou;
    private final ListesAttente listes;
    private final Depassements depassements;
    private final Registre registre;
    private final PlacesDesActions places;

    Guichet(
            VerrouDesPlaces verrou,
            ListesAttente listes,
            Depassements depassements,
            Registre registre,
            PlacesDesActions places) {
        this.verrou = verrou;
        this.listes = listes;
        this.depassements = depassements;
        this.registre = registre;
        this.places = places;
    }

    /**
     * Said before anybody is looked for: who is registered already and who is not are answered alike, and as fast. What is
     * free is read without the lock, which has the last word.
     *
     * @return that there is no place for all of them, for whoever comes from outside and has not said that they would wait
     */
    Optional<ResultatInscription> complet(ActionId action, int combien, Auteur auteur, boolean attendre) {
        if (attendre || auteur.equipe()) {
            return Optional.empty();
        }
        var vues = restantes(action);
        return combien <= pour(auteur, vues) ? Optional.empty() : Optional.of(complet(vues, auteur));
    }

    /**
     * @param attendre they wait where there is no place for all of them
     * @return why nothing is given, if nothing is: one of them is registered already, or it is full
     */
    Optional<ResultatInscription> placer(
            DemandeInscription demande,
            UUID idDemande,
            ActionOuverte action,
            List<UsagerId> usagers,
            Auteur auteur,
            boolean attendre) {
        // Before the lock, behind which others wait: the index of the living has the last word, below.
        var deja = registre.dejaVivante(action.id(), usagers);
        if (deja.isPresent()) {
            return deja.map(vivante -> new DejaInscrite(
                    demande.participants().get(usagers.indexOf(vivante.usager())), vivante.inscription()));
        }
        verrou.prendre(List.of(action.id()));
        var restantes = apresQuiAttend(action.id());
        var tiennent = usagers.size() <= pour(auteur, restantes);
        var raison = demande.raisonExcedent();
        if (!tiennent && raison != null && auteur.equipe()) {
            depassements.permettre(action.id(), usagers.size(), raison, auteur);
            tiennent = true;
        }
        if (!tiennent && !attendre) {
            return Optional.of(complet(restantes, auteur));
        }
        var etat = tiennent ? NouvelleInscription.avecUnePlace(auteur) : EtatInscription.LISTE_ATTENTE;
        for (var rang = 0; rang < usagers.size(); rang++) {
            var qui = demande.participants().get(rang);
            var nouvelle = nouvelle(action.id(), usagers.get(rang), idDemande, qui, etat, auteur);
            if (!registre.commencer(nouvelle, Cause.DEMANDE, auteur)) {
                return Optional.of(new DejaInscrite(qui, null));
            }
        }
        return Optional.empty();
    }

    private static NouvelleInscription nouvelle(
            ActionId action, UsagerId usager, UUID demande, Participant qui, EtatInscription etat, Auteur auteur) {
        return new NouvelleInscription(
                InscriptionId.nouveau(),
                action,
                usager,
                demande,
                etat,
                auteur.provenance().code(),
                qui.appareil(),
                qui.besoins());
    }

    /** Nobody takes a place for which somebody waits: those who may be called are called first. */
    private PlacesRestantes apresQuiAttend(ActionId action) {
        var restantes = restantes(action);
        if (restantes.enAttente() == 0 || restantes.restantes() + restantes.gardees() == 0) {
            return restantes;
        }
        listes.avancer(action);
        return restantes(action);
    }

    private PlacesRestantes restantes(ActionId action) {
        return places.des(List.of(action)).getOrDefault(action, AUCUNE);
    }

    private static Complet complet(PlacesRestantes restantes, Auteur auteur) {
        return new Complet(pour(auteur, restantes), restantes.enAttente() + 1);
    }

    private static int pour(Auteur auteur, PlacesRestantes libres) {
        return libres.restantes() + (auteur.auGuichet() ? libres.gardees() : 0);
    }
}
