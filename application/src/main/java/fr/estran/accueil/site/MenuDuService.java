package fr.estran.accueil.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.accueil.site.MenuRepository.EntreeDuMenu;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Which entries of the menu a service has nothing of yet. Every page of the team asks: what is known is kept in memory until
 * something is sent to the service, and for good once nothing is left to show.
 */
@Service
class MenuDuService {

    /** What came otherwise is seen by then: an import from the command line, what is done at its hour, another server. */
    private static final Duration AU_PLUS = Duration.ofMinutes(10);

    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");

    private final MenuRepository repository;
    private final TransactionOperations transactions;
    private final Clock horloge;
    private final Cache<StructureId, Set<String>> connues =
            Caffeine.newBuilder().expireAfterWrite(AU_PLUS).build();

    MenuDuService(MenuRepository repository, TransactionOperations transactions, Clock horloge) {
        this.repository = repository;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /** By their addresses. */
    Set<String> enAttente() {
        return StructureCourante.siConnue()
                .map(structure -> connues.get(structure, _ -> lire()))
                .orElse(Set.of());
    }

    private Set<String> lire() {
        return requireNonNull(transactions.execute(_ -> {
            var attendent = EnumSet.allOf(EntreeDuMenu.class);
            repository.montrees().forEach(attendent::remove);
            if (!attendent.isEmpty()) {
                repository.montrer(debutDeLAnnee()).forEach(attendent::remove);
            }
            return attendent.stream().map(EntreeDuMenu::adresse).collect(toUnmodifiableSet());
        }));
    }

    private Instant debutDeLAnnee() {
        return LocalDate.now(horloge)
                .withDayOfYear(1)
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }

    /** Once it is answered, so that what it wrote is there for whoever reads next. */
    @EventListener
    void apres(ServletRequestHandledEvent demande) {
        if (!LECTURES.contains(demande.getMethod())) {
            StructureCourante.siConnue()
                    .filter(structure -> !Set.of().equals(connues.getIfPresent(structure)))
                    .ifPresent(connues::invalidate);
        }
    }
}
