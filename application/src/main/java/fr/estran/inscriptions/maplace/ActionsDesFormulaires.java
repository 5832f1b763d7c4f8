package fr.estran.inscriptions.maplace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionChangee;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.affiche.CommentVenir;
import fr.estran.programme.affiche.FicheDAction;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the form says of an action for which one asks: as it is, or as it was some seconds ago, for whoever opens it. In a crowd that
 * is half a minute: those who send it need the database more, and what they send is decided on what is there then. What is full, or no
 * longer is, is seen at once.
 */
@Component
class ActionsDesFormulaires {

    private static final int AU_PLUS = 500;

    /** As many may come together. */
    private static final int PEU = 3;

    private static final Duration FRAICHE = Duration.ofSeconds(5);
    private static final Duration BONNE = Duration.ofSeconds(30);

    record Dite(ActionOuverte action, FicheDAction fiche, Instant lue) {}

    private record Cle(StructureId ville, ActionId action) {}

    private final Actions actions;
    private final ProgrammePublic programme;
    private final TransactionOperations transactions;
    private final OrdreDuTravail ordre;
    private final Clock horloge;
    private final Cache<Cle, Dite> gardees =
            Caffeine.newBuilder().maximumSize(AU_PLUS).expireAfterWrite(BONNE).build();

    ActionsDesFormulaires(
            Actions actions,
            ProgrammePublic programme,
            TransactionOperations transactions,
            OrdreDuTravail ordre,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.actions = actions;
        this.programme = programme;
        this.transactions = transactions;
        this.ordre = ordre;
        this.horloge = horloge;
    }

    Dite lire(ActionId action) {
        return Objects.requireNonNull(
                transactions.execute(_ -> new Dite(actions.lire(action), programme.lire(action), horloge.instant())));
    }

    /** Read by one while the others wait for it, or have what there is. */
    Dite gardee(ActionId action) {
        return Objects.requireNonNull(gardees.asMap()
                .compute(
                        cle(action),
                        (_, connue) -> connue != null
                                        && (connue.lue().plus(FRAICHE).isAfter(horloge.instant()) || ordre.presse())
                                ? connue
                                : lire(action)));
    }

    @TransactionalEventListener
    void oublier(PagesPubliquesChangees change) {
        gardees.invalidateAll();
    }

    /** That a place is left, or that none is, is not said a moment longer than it is true; how many of many are left may be. */
    @TransactionalEventListener
    void oublier(InscriptionChangee change) {
        var connue = gardees.getIfPresent(cle(change.action()));
        if (connue != null
                && contredit(
                        change.vers() == EtatInscription.LISTE_ATTENTE,
                        connue.fiche().venir())) {
            gardees.invalidate(cle(change.action()));
        }
    }

    private static boolean contredit(boolean attend, CommentVenir dit) {
        return attend
                ? !(dit instanceof CommentVenir.Complet)
                : !(dit instanceof CommentVenir.Libres libres) || libres.libres() <= PEU;
    }

    private static Cle cle(ActionId action) {
        return new Cle(StructureCourante.siConnue().orElseThrow(Introuvable::new), action);
    }
}
