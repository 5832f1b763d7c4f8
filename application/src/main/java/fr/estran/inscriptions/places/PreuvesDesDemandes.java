package fr.estran.inscriptions.places;

import fr.estran.ville.calendrier.HeuresDeService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where there is doubt, that somebody can be reached where they say: a code that leaves for their telephone, and never by e-mail, for
 * whoever makes up people makes up addresses; or somebody of the team who calls. Meanwhile what they asked for is held for them.
 *
 * <p>Rule: proof.
 */
@Service
@Transactional
public class PreuvesDesDemandes {

    private static final Duration PAR_SMS = Duration.ofMinutes(30);

    /** In which the team answers: a day of it. */
    private static final int HEURES_POUR_APPELER = 7;

    private static final int ESSAIS = 5;
    private static final SecureRandom HASARD = new SecureRandom();

    /** @param parCode else somebody of the team calls */
    public record Attendue(boolean parCode, Instant jusqua) {}

    private final PreuveRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    PreuvesDesDemandes(PreuveRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** Of an asking that has just been kept. */
    void ouvrir(UUID demande, boolean parUnCode) {
        var maintenant = horloge.instant();
        if (parUnCode) {
            repository.ouvrir(
                    demande, String.format(Locale.ROOT, "%06d", HASARD.nextInt(1_000_000)), maintenant.plus(PAR_SMS));
        } else {
            repository.ouvrir(demande, null, heures.apres(maintenant, HEURES_POUR_APPELER));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Attendue> attendue(UUID demande) {
        return repository.attendue(demande).map(lue -> new Attendue(lue.parCode(), lue.jusqua()));
    }

    /** Whether it is that code; it is then not shown yet to be proved: whoever asks does that with what follows. */
    public boolean estLeCode(UUID demande, String dit) {
        return repository
                .essayer(demande, ESSAIS, horloge.instant())
                .filter(code -> MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), dit.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** Of those, what was asked for, and shown. */
    @Transactional(readOnly = true)
    public Set<UUID> prouvees(Collection<UUID> demandes) {
        return repository.prouvees(demandes);
    }

    /** @return whether that was still to be done */
    public boolean prouver(UUID demande) {
        return repository.prouver(demande, horloge.instant());
    }

    /** By the team: nothing ever leaves for it any more. */
    public void ecarter(UUID demande) {
        repository.ecarter(demande, horloge.instant());
    }

    @Transactional(readOnly = true)
    public List<UUID> echues() {
        return repository.echues(horloge.instant());
    }
}
