package fr.estran.messages.relances;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.messages.AEnvoyer;
import fr.estran.messages.Envois;
import fr.estran.messages.Quand;
import fr.estran.messages.Rappels;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to post: what is on each, and by when it must leave. */
@Service
@Transactional
class Lettres {

    /** A letter is shown a week before it must leave. */
    private static final int JOURS_POUR_ECRIRE = 7;

    private final LettreRepository repository;
    private final Envois messages;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    Lettres(LettreRepository repository, Envois messages, HeuresDeService heures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.messages = messages;
        this.heures = heures;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    @Transactional(readOnly = true)
    List<LettreAPoster> aPoster(@Nullable ActionId action) {
        return enOrdre(repository.aPoster(action, semaine())).stream()
                .map(this::dire)
                .toList();
    }

    /** Those of the list that the post could deliver. */
    @Transactional(readOnly = true)
    List<AEnvoyer> lot() {
        return enOrdre(repository.aPoster(null, semaine())).stream()
                .filter(lettre -> AdressePostale.complete(lettre.destinataire()))
                .toList();
    }

    /** @throws Introuvable when it is no letter */
    @Transactional(readOnly = true)
    AEnvoyer lire(UUID message) {
        var lettre = repository.lettre(message).orElseThrow(Introuvable::new);
        return messages.lire(List.of(lettre)).getFirst();
    }

    /** @return how many people were still to be written to */
    int postees(Collection<UUID> lettres, LocalDate le) {
        var postees = repository.postees(
                lettres, le.atTime(LocalTime.NOON).atZone(heures.fuseau()).toInstant(), horloge.instant());
        if (postees > 0) {
            lettres.forEach(lettre -> journal.noter("message.poster", lettre));
        }
        return postees;
    }

    /** @return whether it was said to be posted */
    boolean reprendre(UUID message) {
        var lettre = repository.lettre(message).orElseThrow(Introuvable::new);
        var reprise = repository.reprendre(lettre) > 0;
        if (reprise) {
            journal.noter("message.reprendre", lettre);
        }
        return reprise;
    }

    private Instant semaine() {
        return aujourdhui()
                .plusDays(JOURS_POUR_ECRIRE + 1L)
                .atStartOfDay(heures.fuseau())
                .toInstant();
    }

    private List<AEnvoyer> enOrdre(List<UUID> lettres) {
        if (lettres.isEmpty()) {
            return List.of();
        }
        var lues = messages.lire(lettres).stream().collect(toMap(AEnvoyer::id, identity()));
        return lettres.stream().map(lues::get).filter(Objects::nonNull).toList();
    }

    private LettreAPoster dire(AEnvoyer message) {
        var noms = message.nomsEntiers();
        var avant = avant(message);
        return new LettreAPoster(
                message.id(),
                message.action(),
                noms,
                AdressePostale.de(noms, message.destinataire()).lignes(),
                AdressePostale.complete(message.destinataire()),
                !AdressePostale.latin(noms).equals(noms),
                message.modele(),
                message.sujet(),
                Quand.enBref(message.debut(), message.zone()),
                Jours.sansAnnee(avant),
                avant.isBefore(aujourdhui()));
    }

    /** What has just changed leaves at once; a reminder, so that it comes in time. */
    private LocalDate avant(AEnvoyer message) {
        var debut = message.debut();
        var auPlusTard =
                debut == null ? message.creeLe() : Rappels.du(Moyen.COURRIER, debut, message.zone(), message.feries());
        return LocalDate.ofInstant(auPlusTard, message.zone());
    }
}
