package fr.estran.messages.relances;

import fr.estran.inscriptions.places.DelaisDeReponse;
import fr.estran.messages.Modele;
import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A finger slips: what was noted of a call is taken back, and the call is to be made, or noted, again. */
@Service
@Transactional
class ReprisesDAppel {

    /** As long as it is shown to whoever noted it. */
    private static final Duration SOUS_LA_MAIN = Duration.ofMinutes(30);

    private final ReprisesRepository repository;
    private final Appels appels;
    private final DelaisDeReponse delais;
    private final Journal journal;
    private final Clock horloge;

    ReprisesDAppel(
            ReprisesRepository repository, Appels appels, DelaisDeReponse delais, Journal journal, Clock horloge) {
        this.repository = repository;
        this.appels = appels;
        this.delais = delais;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<AppelNote> dernier(CompteId qui) {
        return repository.dernier(qui, horloge.instant().minus(SOUS_LA_MAIN));
    }

    /** Of all who were told in that call. */
    ResultatReprise reprendre(UUID message, CompteId qui) {
        var notees = repository.notees(message);
        if (notees.isEmpty()) {
            return ResultatReprise.DEJA_REPRIS;
        }
        var ids = notees.stream().map(ReprisesRepository.Notee::id).toList();
        if (notees.stream().anyMatch(notee -> IssueDAppel.NE_VIENT_PAS.code().equals(notee.issue()))) {
            return ResultatReprise.PLACE_RENDUE;
        }
        if (repository.lettrePartie(ids)) {
            return ResultatReprise.LETTRE_PARTIE;
        }
        // Places come first: their lock is taken before any other.
        notees.stream()
                .filter(ReprisesDAppel::premierAppelDUneOffre)
                .map(ReprisesRepository.Notee::inscription)
                .filter(Objects::nonNull)
                .forEach(delais::attendreUnAppel);
        return reprendre(ids, qui) ? ResultatReprise.REPRIS : ResultatReprise.DEJA_REPRIS;
    }

    private boolean reprendre(List<UUID> messages, CompteId qui) {
        appels.lacher(qui);
        var repris = repository.reprendre(messages, qui, horloge.instant().plus(Appel.PRISE)) > 0;
        if (repris) {
            repository.retirerLesLettres(messages);
            messages.forEach(message -> journal.noter("message.reprendre", message));
        }
        return repris;
    }

    /** The delay had begun to run with it. */
    private static boolean premierAppelDUneOffre(ReprisesRepository.Notee notee) {
        return Modele.de(notee.modele()) == Modele.PROPOSITION && notee.tentatives() == 1;
    }

    /** What comes of taking back what was noted of a call. */
    enum ResultatReprise implements Code {
        REPRIS,
        /** By somebody, or there is nothing that could be. */
        DEJA_REPRIS,
        /** The place may be somebody else's by now. */
        PLACE_RENDUE,
        /** What took the place of the call cannot be called back. */
        LETTRE_PARTIE;
    }
}
