package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.EcritureDEnquetes;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds all who were asked, once, without a link: who answered, nobody knows. */
@Service
@Transactional
class RelancesDEnquete {

    private final SollicitationRepository repository;
    private final Sollicitations sollicitations;
    private final Enquetes enquetes;
    private final EcritureDEnquetes ecriture;
    private final EnvoisDEnquete envois;
    private final Journal journal;
    private final Clock horloge;

    RelancesDEnquete(
            SollicitationRepository repository,
            Sollicitations sollicitations,
            Enquetes enquetes,
            EcritureDEnquetes ecriture,
            EnvoisDEnquete envois,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.sollicitations = sollicitations;
        this.enquetes = enquetes;
        this.ecriture = ecriture;
        this.envois = envois;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** From the day after they were asked on; nobody where it was done, or the survey is over. */
    @Transactional(readOnly = true)
    Map<UsagerId, Canal> aRelancer(Enquete enquete) {
        return enquete.relanceeLe() == null && sollicitations.enCours(enquete)
                ? repository.aRelancer(enquete.id(), LocalDate.now(horloge))
                : Map.of();
    }

    /** @return how many; none where it was done, or the survey is over */
    Optional<Integer> relancer(EnqueteId id) {
        repository.verrouiller(id);
        var relancees = aRelancer(enquetes.lire(id));
        if (relancees.isEmpty()) {
            return Optional.empty();
        }
        envois.relancer(id, relancees);
        ecriture.noterLaRelance(id, LocalDate.now(horloge));
        journal.noter("enquete.relancer", id.valeur());
        return Optional.of(relancees.size());
    }
}
