package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.Affluence;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Inscriptions.DemandeRepetee;
import fr.estran.inscriptions.places.PlacesIndividuelles;
import fr.estran.inscriptions.places.Visites;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.programme.planification.SeancesIndividuelles;
import fr.estran.socle.commun.UsagerId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asking for an appointment: the one way, on the web, by telephone, or for somebody else.
 *
 * <p>Hours are decided under the lock of those who receive; the database refuses by itself that one of them, the person or the
 * room be had twice.
 */
@Service
public class PriseDeRendezVous {

    private final Affluence affluence;
    private final TransactionOperations transactions;
    private final Creneaux creneaux;
    private final SeancesIndividuelles seances;
    private final PlacesIndividuelles places;
    private final Limites limites;
    private final RendezVousRepository rendezVous;
    private final Visites visites;
    private final Repetitions repetitions;

    PriseDeRendezVous(
            Affluence affluence,
            TransactionOperations transactions,
            Creneaux creneaux,
            SeancesIndividuelles seances,
            PlacesIndividuelles places,
            Limites limites,
            RendezVousRepository rendezVous,
            Visites visites,
            Repetitions repetitions) {
        this.affluence = affluence;
        this.transactions = transactions;
        this.creneaux = creneaux;
        this.seances = seances;
        this.places = places;
        this.limites = limites;
        this.rendezVous = rendezVous;
        this.visites = visites;
        this.repetitions = repetitions;
    }

    /**
     * In a transaction of its own.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException when hours are being decided elsewhere for too long:
     *     nothing was done
     * @throws org.springframework.dao.DataIntegrityViolationException when the database refused: nothing was done
     */
    public ResultatRendezVous prendre(Prise prise, Auteur auteur) {
        var resultat = affluence.passer(
                file(prise.ou()),
                () -> Objects.requireNonNull(transactions.execute(transaction -> prendre(prise, auteur, transaction))));
        if (resultat instanceof Limite && !auteur.equipe()) {
            transactions.executeWithoutResult(_ -> repetitions.dire(prise.demande()));
        }
        return resultat;
    }

    /** Those who want hours of one place wait behind each other, and not before the other doors. */
    static UUID file(Endroit ou) {
        return ou.lieu() == null
                ? UUID.nameUUIDFromBytes(ou.ecrit().getBytes(StandardCharsets.UTF_8))
                : ou.lieu().valeur();
    }

    private ResultatRendezVous prendre(Prise prise, Auteur auteur, TransactionStatus transaction) {
        var vus = creneaux.auMoment(prise.ou(), prise.moment(), auteur.equipe()).stream()
                .filter(prise::convient)
                .toList();
        seances.verrouiller(vus.stream().map(CreneauLibre::conseiller).toList());
        var deja = places.deja(prise.demande());
        if (deja.isPresent()) {
            return new Pris(deja.get());
        }
        var creneau = relu(prise, auteur, vus);
        if (creneau.isEmpty()) {
            return new Occupe(creneaux.proches(prise.ou(), prise.moment(), auteur.equipe()));
        }
        var usager = places.usager(prise.demande());
        rendezVous.verrouiller(usager);
        var limite = limites.raison(usager, null, creneau.get(), prise.malgreTout() && auteur.equipe());
        if (limite.isPresent()) {
            // Nothing of an asking that comes to nothing is kept, not even whom it was for.
            transaction.setRollbackOnly();
            return new Limite(limite.get());
        }
        return garder(prise, usager, creneau.get(), auteur);
    }

    /** As it is now that nobody else decides on those who were locked. */
    private Optional<CreneauLibre> relu(Prise prise, Auteur auteur, List<CreneauLibre> vus) {
        return vus.isEmpty()
                ? Optional.empty()
                : creneaux.auMoment(prise.ou(), prise.moment(), auteur.equipe()).stream()
                        .filter(libre ->
                                vus.stream().anyMatch(vu -> vu.conseiller().equals(libre.conseiller())))
                        .findFirst();
    }

    private ResultatRendezVous garder(Prise prise, UsagerId usager, CreneauLibre creneau, Auteur auteur) {
        var action = prise.demande().action();
        seances.ouvrir(action, creneau.individuel(), creneaux.regles().reponse());
        var seance = seances.prendre(action, creneau.individuel());
        var gardee = places.confirmer(prise.demande(), usager, auteur)
                .orElseThrow(() -> new IllegalStateException("the same form, under the same lock"));
        var inscription = gardee.inscriptions().getFirst().id();
        rendezVous.ajouter(inscription, action, usager, seance, creneau, null);
        if (prise.ou().aDomicile()) {
            visites.noter(inscription, prise.visite());
        }
        return new Pris(gardee);
    }

    /** Somebody asks for an appointment for whoever has as many as they may: the person is told, in case it is not them. */
    @Component
    record Repetitions(
            PlacesIndividuelles places,
            RendezVousRepository rendezVous,
            ApplicationEventPublisher evenements,
            Clock horloge) {

        /** Of the next that they have. */
        void dire(DemandeInscription demande) {
            rendezVous.aVenir(places.usager(demande), horloge.instant()).stream()
                    .findFirst()
                    .ifPresent(leur -> evenements.publishEvent(new DemandeRepetee(leur.inscription())));
        }
    }
}
