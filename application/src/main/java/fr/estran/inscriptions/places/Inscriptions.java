package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.Verdict.DUneDemande;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Fermee;
import fr.estran.inscriptions.places.Verdict.Refus;
import fr.estran.inscriptions.places.Verdict.SansReponse;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asking for a place: the one way, for whoever asks on the web, by telephone, at the desk, for somebody else, or gives a name
 * to a place of a group. One form is one asking; what comes of it is decided in the {@link Attribution}, one after the other.
 */
@Service
public class Inscriptions {

    /** Somebody asked for a place in the name of whoever has it already: they are told, by the means that they gave. */
    public record DemandeRepetee(InscriptionId inscription) {}

    private final Affluence affluence;
    private final TransactionOperations transactions;
    private final Demandes demandes;
    private final Actions actions;
    private final Attribution attribution;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Inscriptions(
            Affluence affluence,
            TransactionOperations transactions,
            Demandes demandes,
            Actions actions,
            Attribution attribution,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.affluence = affluence;
        this.transactions = transactions;
        this.demandes = demandes;
        this.actions = actions;
        this.attribution = attribution;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Places for all of them, or a rank on the waiting list for each. */
    public DUneDemande inscrire(DemandeInscription demande, Auteur auteur) {
        return passer(new Entree.Formulaire(demande, auteur, true));
    }

    /**
     * In a transaction of its own.
     *
     * @throws Introuvable when there is no such action, or the programme does not show it to whoever asks
     * @throws org.springframework.dao.PessimisticLockingFailureException when its places are being decided elsewhere for
     *     too long: nothing was done
     */
    public DUneDemande passer(Entree.Demande entree) {
        Supplier<DUneDemande> reponse = affluence.passer(
                entree.demande().action().valeur(),
                () -> Objects.requireNonNull(transactions.execute(transaction -> passer(entree, transaction))));
        return reponse.get();
    }

    /** Why nobody can ask for a place there now, if nobody can: known before a form is filled in. */
    public Optional<Fermee> refus(ActionOuverte action, Auteur auteur) {
        if (!action.auProgramme() && !auteur.equipe()) {
            throw new Introuvable();
        }
        return ReglesDesPlaces.fermee(action, auteur, horloge.instant(), LocalDate.now(horloge));
    }

    /** @return what is told of it, to be read once the lock is let go: others wait for it */
    private Supplier<DUneDemande> passer(Entree.Demande entree, TransactionStatus transaction) {
        var demande = entree.demande();
        var refus = refusAvantLeVerrou(entree);
        if (refus.isPresent()) {
            return () -> demandes.dejaGardee(demande)
                    .<DUneDemande>map(gardee -> gardee)
                    .orElseGet(refus::get);
        }
        var usagers = demandes.usagers(demande);
        var gardee = demandes.garder(demande, entree.auteur());
        if (gardee.isEmpty()) {
            // Of the same form with another name in it, nothing is kept either.
            transaction.setRollbackOnly();
            return () -> demandes.dejaGardee(demande).orElseThrow();
        }
        var refusee = attribution.passer(entree, gardee.get().id(), usagers);
        if (refusee.isPresent()) {
            // Nothing of an asking that comes to nothing is kept.
            transaction.setRollbackOnly();
            return () -> refusee(refusee.get(), entree.auteur());
        }
        return () -> demandes.faite(gardee.get(), entree.auteur());
    }

    private Optional<? extends Refus> refusAvantLeVerrou(Entree.Demande entree) {
        return switch (entree) {
            case Entree.Formulaire formulaire -> {
                var action = actions.lire(formulaire.demande().action());
                Optional<? extends Refus> refus = refus(action, formulaire.auteur());
                if (refus.isEmpty()) {
                    refus = sansReponse(formulaire, action.questions());
                }
                yield refus.isPresent() ? refus : attribution.complet(formulaire);
            }
            case Entree.NomDUnGroupe _ -> Optional.empty();
        };
    }

    /** The team may register somebody whom they have not asked yet. */
    private static Optional<SansReponse> sansReponse(
            Entree.Formulaire formulaire, List<QuestionDInscription> questions) {
        return formulaire.auteur().equipe()
                        || formulaire.demande().participants().stream()
                                .allMatch(qui -> questions.stream()
                                        .allMatch(question -> ReponseDite.suffit(question, qui.reponses())))
                ? Optional.empty()
                : Optional.of(new SansReponse(questions));
    }

    /** Whoever asks learns no more than that; the person is told by the means that they gave, in case it is not them. */
    private Refus refusee(Refus refusee, Auteur auteur) {
        if (refusee instanceof DejaInscrite(var _, var inscription) && inscription != null && !auteur.equipe()) {
            transactions.executeWithoutResult(_ -> evenements.publishEvent(new DemandeRepetee(inscription)));
        }
        return refusee;
    }
}
