package fr.estran.contacts;

import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.inscriptions.RappelPrevu;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says of a reminder what the outbox has of it; one that cannot leave becomes a call, or else a letter. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RappelsPrevus implements RappelPrevu {

    private static final Messages MESSAGES = Messages.de("contacts");

    private final RappelRepository rappels;
    private final CanauxEnService canaux;

    RappelsPrevus(RappelRepository rappels, CanauxEnService canaux) {
        this.rappels = rappels;
        this.canaux = canaux;
    }

    @Override
    public Optional<String> de(UUID inscription) {
        var prevu = rappels.lire(inscription);
        return prevu.isEmpty()
                ? Optional.of(MESSAGES.dire("rappel_prevu.aucun"))
                : prevu.filter(rappel -> !rappel.parti()).map(this::dire);
    }

    private String dire(RappelRepository.Prevu rappel) {
        var quand = LocalDateTime.ofInstant(rappel.du(), rappel.zone());
        return rappel.arret() || !canaux.contient(rappel.leCanal())
                ? MESSAGES.dire("rappel_prevu.autrement")
                : MESSAGES.dire(
                        "rappel_prevu." + rappel.canal(),
                        Map.of(
                                "jour", Jours.sansAnnee(quand.toLocalDate()),
                                "heure", Jours.dire(quand.toLocalTime())));
    }
}
