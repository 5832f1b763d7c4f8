package fr.estran.sollicitations;

import fr.estran.commun.UsagerId;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.journal.Journal;
import fr.estran.sollicitations.ReponsesAttenduesRepository.ARelancer;
import fr.estran.sollicitations.SollicitationRepository.Invitation;
import fr.estran.tirages.Canal;
import fr.estran.urne.Urne;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who has not answered, once each, by the way by which they were asked. Who answered by a link is found by the marks in the urn
 * when it is asked, and written nowhere. Whoever was asked twice, under two records that were made one since, is reminded once, and not
 * where either was answered.
 */
@Service
@Transactional
class RelancesDEnquete {

    private final SollicitationRepository repository;
    private final ReponsesAttenduesRepository attendues;
    private final Sollicitations sollicitations;
    private final Enquetes enquetes;
    private final EnvoisDEnquete envois;
    private final LiensDEnquete liens;
    private final Urne urne;
    private final Journal journal;
    private final Clock horloge;

    RelancesDEnquete(
            SollicitationRepository repository,
            ReponsesAttenduesRepository attendues,
            Sollicitations sollicitations,
            Enquetes enquetes,
            EnvoisDEnquete envois,
            LiensDEnquete liens,
            Urne urne,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.attendues = attendues;
        this.sollicitations = sollicitations;
        this.enquetes = enquetes;
        this.envois = envois;
        this.liens = liens;
        this.urne = urne;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * How many would be reminded, by way. Two records of one person are two here: whoever makes two records one, and parts them again, would
     * read in this number whether somebody answered.
     *
     * @param envoyables whether links can leave: else nobody is reminded by one
     */
    @Transactional(readOnly = true)
    Map<Canal, Integer> aRelancer(EnqueteId enquete, boolean envoyables) {
        var nombres = new EnumMap<Canal, Integer>(Canal.class);
        muettes(enquete, envoyables, Invitation::usager, ARelancer::usager)
                .values()
                .forEach(canal -> nombres.merge(canal, 1, Integer::sum));
        return nombres;
    }

    /**
     * What cannot leave is not written: as long as it waited, it would say who has not answered.
     *
     * @return how many, by way; none where the survey is over
     */
    Optional<Map<Canal, Integer>> relancer(EnqueteId enquete, boolean envoyables) {
        repository.verrouiller(enquete);
        if (!sollicitations.enCours(enquetes.lire(enquete))) {
            return Optional.empty();
        }
        var muettes = muettes(enquete, envoyables, Invitation::fiche, ARelancer::fiche);
        var nombres = new EnumMap<Canal, Integer>(Canal.class);
        muettes.values().forEach(canal -> nombres.merge(canal, 1, Integer::sum));
        if (!muettes.isEmpty()) {
            envois.demander(enquete, muettes, true);
            journal.noter("enquete.relancer", enquete.valeur());
            attendues.noterLaRelance(enquete, LocalDate.now(horloge), envoyables);
        }
        return Optional.of(nombres);
    }

    /** @param qui one invitation, or one person */
    private Map<UsagerId, Canal> muettes(
            EnqueteId enquete,
            boolean envoyables,
            Function<Invitation, UsagerId> qui,
            Function<ARelancer, UsagerId> quiRelancer) {
        var dejaVenues = urne.dejaVenues(enquete);
        var passees = repository.invitations(enquete).stream()
                .filter(une -> une.repondu() || une.lien() != null && dejaVenues.test(liens.voix(enquete, une.lien())))
                .map(qui)
                .collect(Collectors.toCollection(HashSet::new));
        var muettes = new LinkedHashMap<UsagerId, Canal>();
        for (ARelancer une : attendues.aRelancer(enquete, LocalDate.now(horloge))) {
            if ((une.lien() == null || envoyables) && passees.add(quiRelancer.apply(une))) {
                muettes.put(une.usager(), une.par());
            }
        }
        return muettes;
    }
}
