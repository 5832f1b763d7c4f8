package fr.estran.socle.secrets;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Each try counts at once, in a transaction of its own: what is checked next cannot take the count back by failing. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Freins {

    private final FreinRepository repository;
    private final CleDesOrigines cles;
    private final Clock horloge;

    Freins(FreinRepository repository, CleDesOrigines cles, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.cles = cles;
        this.horloge = horloge;
    }

    /** Until when to wait, if one must: then the try must not be made. */
    public Optional<Instant> serrer(List<Frein> freins) {
        var attente = repository.serrer(
                StructureCourante.siConnue().orElseThrow(Introuvable::new), scelles(freins), horloge.instant());
        if (attente.isPresent()) {
            // Where one brake holds, the others count no try: none is made.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return attente;
    }

    /** The same, without a try. */
    Optional<Instant> attente(List<Frein> freins) {
        return repository.attente(scelles(freins), horloge.instant());
    }

    /** Whoever has proved otherwise whose it is waits for nobody's tries at it. */
    public void oublier(List<Frein> freins) {
        repository.oublier(scelles(freins));
    }

    public void lacher(List<Frein> freins) {
        repository.lacher(scelles(freins), horloge.instant());
    }

    private List<Frein> scelles(List<Frein> freins) {
        return freins.stream().map(frein -> frein.scelle(cles)).toList();
    }
}
