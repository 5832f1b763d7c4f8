package fr.estran.socle.taches;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.TacheRepository.AFaire;
import fr.estran.socle.taches.TacheRepository.Fait;
import fr.estran.socle.taches.TacheRepository.Ligne;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of each job, in the database: a row a job, and one for each town for which one of them failed. Who does it holds its
 * row for a minute, and again for as long as it takes: whoever dies in between leaves it to others.
 */
@Service
@Transactional
public class RegistreDesTaches {

    /** Of the two, several of the shorter fit in the longer. */
    static final Duration BAIL = Duration.ofMinutes(1);

    static final Duration PROLONGATION = Duration.ofSeconds(15);

    private static final Messages MESSAGES = Messages.de("socle/taches");

    private final TacheRepository repository;
    private final Map<String, Tache> taches;
    private final Journal journal;
    private final Clock horloge;
    private final UUID moi = UUID.randomUUID();

    RegistreDesTaches(TacheRepository repository, List<Tache> taches, Journal journal, Clock horloge) {
        this.repository = repository;
        this.taches = taches.stream().collect(Collectors.toMap(Tache::code, Function.identity()));
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Each job, by its name, as it stands for the town in whose name one acts. */
    @Transactional(readOnly = true)
    public List<TacheSuivie> toutes() {
        return repository.toutes(taches.keySet()).stream()
                .map(this::suivie)
                .sorted(Comparator.comparing(TacheSuivie::nom))
                .toList();
    }

    private TacheSuivie suivie(Ligne ligne) {
        var tache = Objects.requireNonNull(taches.get(ligne.code()));
        return new TacheSuivie(
                ligne.code(),
                tache.nom(),
                tache.quoi(),
                ligne.debut(),
                ligne.reussite(),
                ligne.echec(),
                ligne.raison(),
                ligne.enEchec(),
                ligne.dureeMs() == null ? null : Duration.ofMillis(ligne.dureeMs()),
                ligne.suivante(),
                tache.rythme().veille(),
                ligne.enCours());
    }

    Optional<Tache> trouver(String code) {
        return Optional.ofNullable(taches.get(code));
    }

    /** Somebody asks for it. */
    void noterQuiLance() {
        journal.noter("tache.lancer", null);
    }

    void inscrire() {
        repository.inscrire(taches.keySet());
    }

    /** What is due, and which towns have something for those of which it is asked: one statement for all of them. */
    List<AFaire> aFaire(Collection<String> veillees) {
        return repository.aFaire(veillees, horloge.instant());
    }

    /**
     * @param due only where its hour has come: another instance may have done it meanwhile
     * @return false where somebody does it already, or has
     */
    boolean prendre(Tache tache, boolean due) {
        return repository.prendre(tache.code(), moi, BAIL, due, MESSAGES.dire("raison.interrompue"));
    }

    void prolonger(Collection<String> codes) {
        repository.prolonger(codes, moi, BAIL);
    }

    /** It has ended, well or not. */
    void noter(Tache tache, Fait fait) {
        repository.reussies(tache.code(), fait.reussies());
        fait.echouees().forEach((ville, raison) -> repository.echouee(tache.code(), ville, raison));
        repository.noter(
                tache.code(), moi, fait.raison(), fait.toutes() ? tache.rythme().toutesLes() : null);
    }

    /** There was nothing to do. */
    void rienAFaire(Collection<String> codes) {
        repository.rienAFaire(codes);
    }
}
