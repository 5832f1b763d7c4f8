package fr.estran.socle.travaux;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Does what may last. Whoever asks waits for two seconds, in which most of it is done, and is answered as if nothing were; after
 * that they are sent to a page that says how far it has come. They may leave it: the work goes on, and its answer waits there
 * for an hour.
 *
 * <p>Kept in the memory of this service: one that is started again has forgotten it, and whatever it had begun is undone by the
 * database.
 */
@Service
public class Travaux implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Travaux.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GARDE = Duration.ofHours(1);

    /** Each holds a connection to the database: pages need some too. */
    private static final int DE_FRONT = 4;

    private final Cache<TravailId, Travail> tous =
            Caffeine.newBuilder().expireAfterAccess(GARDE).build();
    private final ExecutorService derriere = Executors.newFixedThreadPool(DE_FRONT);
    private final Droits droits;
    private final Clock horloge;

    Travaux(Droits droits, @Qualifier("horlogeTechnique") Clock horloge) {
        this.droits = droits;
        this.horloge = horloge;
    }

    /**
     * Within a request, of which nothing may be asked any more by what is done: its files are gone when it was answered.
     *
     * @param titre what is done, for whoever looks on; it names nobody
     * @param retour where what it gives is found; whoever may open that page may look on
     */
    public Reponse faire(Identite qui, String titre, Lien retour, Callable<? extends Reponse> travail) {
        var nouveau = new Travail(qui, titre, retour, horloge.instant());
        var securite = SecurityContextHolder.getContext();
        var origine = Journal.origine();
        tous.put(nouveau.id(), nouveau);
        derriere.execute(() -> {
            SecurityContextHolder.setContext(securite);
            try {
                nouveau.commencer(horloge.instant());
                nouveau.reponse()
                        .complete(OrdreDuTravail.auRang(
                                OrdreDuTravail.Rang.EQUIPE,
                                () -> Journal.pour(
                                        origine,
                                        () -> StructureCourante.auNomDe(
                                                qui.structure(),
                                                () -> Avancee.suivie(
                                                        nouveau::dire, nouveau::avancer, travail::call)))));
            } catch (Throwable e) {
                nouveau.reponse().completeExceptionally(e);
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        return attendre(nouveau);
    }

    private Reponse attendre(Travail travail) {
        try {
            var reponse = travail.reponse().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            tous.invalidate(travail.id());
            return reponse;
        } catch (TimeoutException _) {
            var _ = travail.reponse().whenComplete((_, erreur) -> {
                if (erreur != null) {
                    log.error("work failed that nobody waited for any more", erreur);
                }
            });
            return Renvoi.vers(travail.adresse());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Renvoi.vers(travail.adresse());
        } catch (ExecutionException e) {
            tous.invalidate(travail.id());
            throw telQuel(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** What went wrong while the request waited goes wrong in it. */
    private static RuntimeException telQuel(Throwable cause) {
        return switch (cause) {
            case RuntimeException faute -> faute;
            case IOException faute -> new UncheckedIOException(faute);
            case Error faute -> throw faute;
            default -> new IllegalStateException(cause);
        };
    }

    /** Of the town, and of a page that one may open; of no other is it said that it exists. */
    Optional<Travail> trouver(TravailId id, Identite qui) {
        return Optional.ofNullable(tous.getIfPresent(id)).filter(travail -> ouvert(travail, qui));
    }

    private boolean ouvert(Travail travail, Identite qui) {
        return travail.de(qui.structure())
                && (travail.de(qui.compte())
                        || droits.ouvre(qui.roles(), travail.retour().adresse()));
    }

    /** What is being done in the town whose fruits are found on that page, the latest first. */
    public List<Travail> enCours(StructureId structure, String retour) {
        return tous.asMap().values().stream()
                .filter(travail -> travail.de(structure)
                        && !travail.fini()
                        && travail.retour().adresse().equals(retour))
                .sorted(Comparator.comparing(Travail::demande).reversed())
                .toList();
    }

    /** What had begun is ended before the service leaves. */
    @Override
    public void destroy() {
        derriere.close();
    }
}
