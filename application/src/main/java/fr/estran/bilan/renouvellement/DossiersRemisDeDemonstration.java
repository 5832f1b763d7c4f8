package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Demonstration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The renewal file that the town of the demonstration handed over in December; some of it has changed since. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class DossiersRemisDeDemonstration {

    private static final Instant REMIS = Instant.parse("2023-12-14T13:30:00Z");

    private final DossiersRemis remis;
    private final DossierRemisRepository repository;
    private final Demonstration demonstration;

    DossiersRemisDeDemonstration(DossiersRemis remis, DossierRemisRepository repository, Demonstration demonstration) {
        this.remis = remis;
        this.repository = repository;
        this.demonstration = demonstration;
    }

    /** Once: what was said on screen since then is kept. */
    public void poser() {
        demonstration.le(
                REMIS,
                () -> repository
                        .enCours(REMIS)
                        .filter(convention -> repository.remis(convention).isEmpty())
                        .map(convention -> remis.noter(convention, aLaPrefecture())));
    }

    private Champs aLaPrefecture() {
        return remis.proposer().avec("aQui", M.dire("remis.demonstration"));
    }
}
