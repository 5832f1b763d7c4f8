package fr.estran.programme.planification;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the team and the venues are taken, or closed, and which sessions of appointments nobody has yet. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Disponibilites {

    private final DisponibiliteRepository repository;
    private final List<JoursSansAccueil> autres;

    Disponibilites(DisponibiliteRepository repository, List<JoursSansAccueil> autres) {
        this.repository = repository;
        this.autres = autres;
    }

    /** Of local days: of the whole team, and of these venues. */
    public List<Empechement> empechements(Periode jours, Collection<LieuId> lieux) {
        return Stream.concat(
                        repository.empechements(jours, lieux).stream(),
                        autres.stream().flatMap(autre -> autre.empechements(jours).stream()))
                .toList();
    }

    /** Of local days. */
    public List<SallePromise> sallesPromises(Periode jours) {
        return repository.sallesPromises(jours);
    }

    /** Of the programme: a session of appointments, of one counsellor at a venue, that is nobody's. */
    public List<CreneauIndividuel> prevues(Periode jours) {
        return repository.prevues(jours);
    }

    /** Whether the programme has such sessions to come. */
    public boolean prevoit(Instant maintenant) {
        return repository.prevoit(maintenant);
    }
}
