package fr.estran.inscriptions;

import fr.estran.commun.Identifiants;
import fr.estran.inscriptions.ResultatInscription.Complet;
import fr.estran.inscriptions.ResultatInscription.DejaInscrite;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.VerrouDesPlaces;
import java.time.Clock;
import java.time.LocalDate;
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

    private final VerrouDesPlaces verrou;
    private final ListesAttente listes;
    private final Depassements depassements;
    private final InscriptionRepository inscriptions;
    private final Registre registre;
    private final Places places;
    private final Clock horloge;

    Guichet(
            VerrouDesPlaces verrou,
            ListesAttente listes,
            Depassements depassements,
            InscriptionRepository inscriptions,
            Registre registre,
            Places places,
            Clock horloge) {
        this.verrou = verrou;
        this.listes = listes;
        this.depassements = depassements;
        this.inscriptions = inscriptions;
        this.registre = registre;
        this.places = places;
        this.horloge = horloge;
    }

    /**
     * Said before anybody is looked for: who is registered already and who is not are answered alike, and as fast. What is
     * free is read without the lock, which has the last word.
     *
     * @return that there is no place for all of them, for whoever comes from outside and has not said that they would wait
     */
    Optional<ResultatInscription> complet(UUID action, int combien, Auteur auteur, boolean attendre) {
        if (attendre || auteur.equipe()) {
            return Optional.empty();
        }
        var vues = places.des(List.of(action)).get(action);
        var libres = vues == null ? 0 : pour(auteur, vues);
        return combien <= libres
                ? Optional.empty()
                : Optional.of(new Complet(libres, (vues == null ? 0 : vues.enAttente()) + 1));
    }

    /**
     * @param attendre they wait where there is no place for all of them
     * @return why nothing is given, if nothing is: one of them is registered already, or it is full
     */
    Optional<ResultatInscription> placer(
            DemandeInscription demande,
            UUID idDemande,
            ActionOuverte action,
            List<UUID> usagers,
            Auteur auteur,
            boolean attendre) {
        // Before the lock, behind which others wait: the index of the living has the last word, below.
        var deja = inscriptions.dejaVivante(action.id(), usagers);
        if (deja.isPresent()) {
            return deja.map(vivante -> new DejaInscrite(
                    demande.participants().get(usagers.indexOf(vivante.usager())), vivante.inscription()));
        }
        verrou.prendre(List.of(action.id()));
        var libres = libres(action.id(), auteur);
        var raison = demande.raisonExcedent();
        if (raison != null && auteur.equipe() && libres < usagers.size()) {
            depassements.permettre(action.id(), usagers.size(), raison, auteur);
            libres = usagers.size();
        }
        var etat = usagers.size() <= libres ? EtatInscription.CONFIRMEE : EtatInscription.LISTE_ATTENTE;
        if (etat == EtatInscription.LISTE_ATTENTE && !attendre) {
            return Optional.of(new Complet(libres, attendent(action.id()) + 1));
        }
        for (var rang = 0; rang < usagers.size(); rang++) {
            var qui = demande.participants().get(rang);
            var id = Identifiants.nouveau();
            var ajoutee = inscriptions.ajouter(
                    id,
                    action.id(),
                    usagers.get(rang),
                    idDemande,
                    etat,
                    auteur.canal(),
                    LocalDate.now(horloge),
                    qui.appareil());
            if (!ajoutee) {
                return Optional.of(new DejaInscrite(qui, null));
            }
            inscriptions.ajouterBesoins(id, qui);
            registre.commencer(id, action.id(), etat, Cause.DEMANDE, auteur);
        }
        return Optional.empty();
    }

    /** Nobody takes a place for which somebody waits: those who may be called are called first. */
    private int libres(UUID action, Auteur auteur) {
        var etat = places.des(List.of(action)).get(action);
        if (etat != null && etat.enAttente() > 0 && etat.restantes() + etat.gardees() > 0) {
            listes.avancer(action);
            etat = places.des(List.of(action)).get(action);
        }
        return etat == null ? 0 : pour(auteur, etat);
    }

    private int attendent(UUID action) {
        var etat = places.des(List.of(action)).get(action);
        return etat == null ? 0 : etat.enAttente();
    }

    private static int pour(Auteur auteur, PlacesRestantes libres) {
        return libres.restantes() + (auteur.auGuichet() ? libres.gardees() : 0);
    }
}
