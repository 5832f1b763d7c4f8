package fr.estran.sollicitations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.commun.UsagerId;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.enquetes.EtatDEnquete;
import fr.estran.journal.Journal;
import fr.estran.tirages.Canal;
import fr.estran.tirages.Tirages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for a survey, and what comes back of it by hand. */
@Service
@Transactional
class Sollicitations {

    private final Enquetes enquetes;
    private final SollicitationRepository repository;
    private final Tirages tirages;
    private final EnvoisDEnquete envois;
    private final Journal journal;
    private final Clock horloge;

    Sollicitations(
            Enquetes enquetes,
            SollicitationRepository repository,
            Tirages tirages,
            EnvoisDEnquete envois,
            Journal journal,
            Clock horloge) {
        this.enquetes = enquetes;
        this.repository = repository;
        this.tirages = tirages;
        this.envois = envois;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Transactional(readOnly = true)
    Enquete lire(EnqueteId enquete) {
        return enquetes.lire(enquete);
    }

    /** It went out, and its last day is not past: somebody may be asked, and answer by a link. */
    boolean enCours(Enquete enquete) {
        return enquete.etat() == EtatDEnquete.LANCEE
                && (enquete.fermee() == null || !enquete.fermee().isBefore(aujourdhui()));
    }

    @Transactional(readOnly = true)
    List<Sollicitee> toutes(EnqueteId enquete) {
        return unes(repository.toutes(enquete));
    }

    /** Of two invitations of one person, whose records were made one since, that which still counts: it can be ticked, if one of them can. */
    private static List<Sollicitee> unes(List<Sollicitee> toutes) {
        var ordre = Comparator.comparing(Sollicitee::rendu)
                .thenComparing(une -> une.canal() == Canal.APPEL)
                .thenComparing(Sollicitee::aPointer)
                .thenComparing(une -> une.usager().equals(une.fiche()));
        var unes = new LinkedHashMap<UsagerId, Sollicitee>();
        toutes.forEach(une -> unes.merge(une.fiche(), une, BinaryOperator.maxBy(ordre)));
        return List.copyOf(unes.values());
    }

    /**
     * Each is asked once, by the best of these ways that reaches them; what leaves by itself, or is to be printed, is written with it.
     *
     * @return how many, by way; none where the survey is not out, or is over
     */
    Optional<Map<Canal, Integer>> solliciter(EnqueteId enquete, Collection<UsagerId> choisies, Set<Canal> permis) {
        repository.verrouiller(enquete);
        if (!enCours(enquetes.lire(enquete))) {
            return Optional.empty();
        }
        var demandees = tirages.parmi(enquete, choisies, permis).retenues();
        if (!demandees.isEmpty()) {
            repository.ajouter(enquete, demandees, aujourdhui());
            envois.demander(enquete, demandees, false);
            journal.noter("enquete.solliciter", enquete.valeur());
        }
        var nombres = new EnumMap<Canal, Integer>(Canal.class);
        nombres.putAll(demandees.values().stream().collect(groupingBy(canal -> canal, summingInt(_ -> 1))));
        return Optional.of(nombres);
    }

    /**
     * In a request of its own, and never in that of the answer.
     *
     * @param rendues those who are ticked now, and were not @param reprises those who were, and are no more
     */
    void pointer(EnqueteId enquete, Collection<UsagerId> rendues, Collection<UsagerId> reprises) {
        repository.verrouiller(enquete);
        if (enquetes.lire(enquete).etat() == EtatDEnquete.LANCEE && !(rendues.isEmpty() && reprises.isEmpty())) {
            repository.pointer(enquete, rendues, reprises);
            journal.noter("enquete.pointer", enquete.valeur());
        }
    }

    @Transactional(readOnly = true)
    Optional<Sollicitee> de(EnqueteId enquete, UsagerId usager) {
        return toutes(enquete).stream()
                .filter(une -> une.usager().equals(usager) || une.fiche().equals(usager))
                .findFirst();
    }
}
