package fr.estran.inscriptions.places;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.vocabulaire.Reservation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asking for a place: the one way, for whoever asks on the web, by telephone, at the desk, or for somebody else.
 *
 * <p>Places are decided under the lock of the action; the database refuses by itself that more be promised than there are.
 */
@Service
public class Inscriptions {

    /** Somebody asked for a place in the name of whoever has it already: they are told, by the means that they gave. */
    public record DemandeRepetee(InscriptionId inscription) {}

    private final Affluence affluence;
    private final TransactionOperations transactions;
    private final Demandes demandes;
    private final Actions actions;
    private final Guichet guichet;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Inscriptions(
            Affluence affluence,
            TransactionOperations transactions,
            Demandes demandes,
            Actions actions,
            Guichet guichet,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.affluence = affluence;
        this.transactions = transactions;
        this.demandes = demandes;
        this.actions = actions;
        this.guichet = guichet;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Places for all of them, or a rank on the waiting list for each. */
    public ResultatInscription inscrire(DemandeInscription demande, Auteur auteur) {
        return inscrire(demande, auteur, true);
    }

    /**
     * In a transaction of its own.
     *
     * @param attendre whether they wait where there is no place for all of them; else nothing is done, for whoever saw
     *     places left and has not said that they would wait
     * @throws Introuvable when there is no such action, or the programme does not show it to whoever asks
     * @throws org.springframework.dao.PessimisticLockingFailureException when its places are being decided elsewhere for
     *     too long: nothing was done
     */
    public ResultatInscription inscrire(DemandeInscription demande, Auteur auteur, boolean attendre) {
        Supplier<ResultatInscription> reponse = affluence.passer(
                demande.action().valeur(),
                () -> Objects.requireNonNull(
                        transactions.execute(transaction -> inscrire(demande, auteur, attendre, transaction))));
        return reponse.get();
    }

    /** Why nobody can ask for a place there now, if nobody can: known before a form is filled in. */
    public Optional<ResultatInscription> refus(ActionOuverte action, Auteur auteur) {
        if (!action.auProgramme() && !auteur.equipe()) {
            throw new Introuvable();
        }
        if (!action.surInscription() || !action.aVenir(horloge.instant())) {
            return Optional.of(new ResultatInscription.SansInscription());
        }
        if (!auteur.equipe() && !permis(action.reservation(), auteur)) {
            return Optional.of(new ResultatInscription.Reservee(action.reservation()));
        }
        var ouvre = action.inscriptionsDes();
        return ouvre == null || auteur.equipe() || action.ouverte(LocalDate.now(horloge))
                ? Optional.empty()
                : Optional.of(new ResultatInscription.PasEncoreOuverte(ouvre));
    }

    /** @return what is told of it, to be read once the lock is let go: others wait for it */
    private Supplier<ResultatInscription> inscrire(
            DemandeInscription demande, Auteur auteur, boolean attendre, TransactionStatus transaction) {
        var dejaGardee = demandes.dejaGardee(demande);
        if (dejaGardee.isPresent()) {
            return dejaGardee::get;
        }
        var action = actions.lire(demande.action());
        var refus = refus(action, auteur);
        if (refus.isPresent()) {
            return refus::get;
        }
        var complet = guichet.complet(action.id(), demande.participants().size(), auteur, attendre);
        if (complet.isPresent()) {
            return complet::get;
        }
        var usagers = demandes.usagers(demande);
        var gardee = demandes.garder(demande, auteur);
        if (gardee.isEmpty()) {
            return () -> demandes.dejaGardee(demande).orElseThrow();
        }
        var refusee = guichet.placer(demande, gardee.get().id(), action, usagers, auteur, attendre);
        if (refusee.isPresent()) {
            // Nothing of an asking that comes to nothing is kept.
            transaction.setRollbackOnly();
            return () -> refusee(refusee.get(), auteur);
        }
        var enregistree = demandes.enregistree(gardee.get(), false);
        var dite = auteur.equipe() ? demandes.joindreALaPrecedente(enregistree) : enregistree;
        return () -> dite;
    }

    /** Whoever asks learns no more than that; the person is told by the means that they gave, in case it is not them. */
    private ResultatInscription refusee(ResultatInscription refusee, Auteur auteur) {
        if (refusee instanceof ResultatInscription.DejaInscrite(var _, var inscription)
                && inscription != null
                && !auteur.equipe()) {
            transactions.executeWithoutResult(_ -> evenements.publishEvent(new DemandeRepetee(inscription)));
        }
        return refusee;
    }

    private static boolean permis(Reservation reservation, Auteur auteur) {
        return switch (reservation) {
            case TOUS -> true;
            case PROFESSIONNELS -> auteur.provenance() == Provenance.PRESCRIPTEUR;
            case EQUIPE -> false;
        };
    }
}
