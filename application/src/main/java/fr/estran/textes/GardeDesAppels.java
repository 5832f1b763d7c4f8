package fr.estran.textes;

import fr.estran.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long it is kept who called: the town chooses. */
@Service
@Transactional
public class GardeDesAppels {

    /** In months, until the town chooses. */
    private static final int HABITUELLE = 6;

    private final GardeDesAppelsRepository repository;
    private final Journal journal;

    GardeDesAppels(GardeDesAppelsRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public int mois() {
        return repository.mois().orElse(HABITUELLE);
    }

    void choisir(int mois) {
        repository.choisir(mois);
        journal.noter("appel.garder", null);
    }
}
