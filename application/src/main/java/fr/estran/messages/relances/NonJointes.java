package fr.estran.messages.relances;

import fr.estran.inscriptions.guichet.PasJointes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was not reached: nobody, in the end, or those of whom three attempts are noted. */
@Component
@Transactional(readOnly = true)
class NonJointes implements PasJointes {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final NonJointesRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    NonJointes(NonJointesRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    @Override
    public List<PasJointe> de(ActionId action) {
        return repository.de(action, dans(1)).stream().map(NonJointes::dire).toList();
    }

    List<NonJointesRepository.DeDemain> pourDemain() {
        return repository.entre(dans(1), dans(2));
    }

    private static PasJointe dire(NonJointesRepository.NonJointe qui) {
        var appel = qui.moyen() == Moyen.APPEL;
        var echec = qui.etat() == EtatDeMessage.ECHOUE;
        return new PasJointe(
                qui.nom(),
                qui.personnes(),
                appel ? qui.destinataire() : null,
                echec
                        ? MESSAGES.dire("echec." + qui.echec())
                        : MESSAGES.dire(
                                appel ? "pas_jointe.appel" : "pas_jointe.lettre", Map.of("n", qui.tentatives())),
                echec);
    }

    private Instant dans(int jours) {
        var fuseau = heures.fuseau();
        return LocalDate.ofInstant(horloge.instant(), fuseau)
                .plusDays(jours)
                .atStartOfDay(fuseau)
                .toInstant();
    }
}
