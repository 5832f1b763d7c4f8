package fr.estran.socle.droits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends what has been kept for long enough, in the name of one structure: what fails is the others' no loss. */
@Component
public class Purges {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Purges.class);

    private final List<Purge> purges;
    private final ReglesDeConservation regles;
    private final TransactionOperations transactions;
    private final Clock horloge;

    Purges(List<Purge> purges, ReglesDeConservation regles, TransactionOperations transactions, Clock horloge) {
        this.purges = purges;
        this.regles = regles;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    public void passer() {
        var durees = regles.lire();
        var aujourdhui = LocalDate.now(horloge);
        purges.forEach(purge -> passer(purge, durees.debut(purge.duree(), aujourdhui)));
    }

    private void passer(Purge purge, LocalDate avant) {
        try {
            transactions.executeWithoutResult(_ -> purge.purger(avant));
        } catch (RuntimeException e) {
            JOURNAL.error("{} of before {} could not be let go: later", purge.duree(), avant, e);
        }
    }
}
