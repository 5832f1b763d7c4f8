package fr.estran.programme.planification;

import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/** A change that another may forestall: what the database refuses is said, and what was typed is kept. */
public final class Tentative {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private Tentative() {}

    /**
     * @param acte in a transaction of its own
     * @param conflit looked for again, once that transaction is over: who is elsewhere, if that is what stood in the way
     */
    public static ResultatGestion faire(Supplier<ResultatGestion> acte, Supplier<Optional<String>> conflit) {
        try {
            return acte.get();
        } catch (DataIntegrityViolationException refus) {
            return conflit.get()
                    .map(phrase -> new Refusee("conseillers", phrase))
                    .orElseGet(() ->
                            new Refusee("formulaire", Contraintes.phrase(refus).orElseThrow(() -> refus)));
        } catch (PessimisticLockingFailureException attente) {
            return new Refusee("formulaire", MESSAGES.dire("gestion.faute.occupe"));
        }
    }
}
