package fr.estran.socle.vocabulaire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.commun.FuseauDesVilles;
import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The zone of each town: asked at each reading of the clock, read from the database once a minute at most. */
@Component
class Fuseaux implements FuseauDesVilles {

    /** Of a town that is being made, and is not written yet. */
    private static final ZoneId D_AVANT = Contree.METROPOLE.fuseau();

    private final StructureRepository repository;
    private final TransactionTemplate lecture;
    private final AtomicLong changements = new AtomicLong();
    private final Cache<StructureId, ZoneId> connus = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Fuseaux(StructureRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.lecture = new TransactionTemplate(transactions);
        lecture.setReadOnly(true);
    }

    @Override
    public ZoneId de(StructureId structure) {
        var connu = connus.getIfPresent(structure);
        return connu != null ? connu : Objects.requireNonNull(lecture.execute(_ -> lire(structure)));
    }

    /** What a transaction has written is nobody else's to know before it is done, and it may be given up. */
    private ZoneId lire(StructureId structure) {
        var avant = changements.get();
        var lu = repository.fuseau().map(ZoneId::of);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly() && changements.get() == avant) {
            lu.ifPresent(fuseau -> connus.put(structure, fuseau));
        }
        return lu.orElse(D_AVANT);
    }

    /** Now, for whoever writes it; and once it is done, since others have read the old one meanwhile. */
    void oublier(StructureId structure) {
        perdre(structure);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int issue) {
                perdre(structure);
            }
        });
    }

    /** What is being read meanwhile is not kept. */
    private void perdre(StructureId structure) {
        changements.incrementAndGet();
        connus.invalidate(structure);
    }
}
