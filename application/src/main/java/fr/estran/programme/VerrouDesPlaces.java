package fr.estran.programme;

import fr.estran.socle.base.ConfirmationDuDisque;
import fr.estran.socle.commun.ActionId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Whoever decides on places takes this lock first, once in a transaction, and then reads what it decides on.
 *
 * <p>Rule: lock.
 */
@Component
public class VerrouDesPlaces {

    private final ActionRepository repository;

    VerrouDesPlaces(ActionRepository repository) {
        this.repository = repository;
    }

    /**
     * In the order of the ids, so that two transactions never wait for each other; for three seconds at most. The lock is let go
     * before the disk has confirmed what was decided; whoever decides is answered after.
     *
     * @throws org.springframework.dao.CannotAcquireLockException when another keeps the lock for longer
     */
    public void prendre(Collection<ActionId> actions) {
        ConfirmationDuDisque.differer();
        repository.verrouiller(actions);
    }
}
