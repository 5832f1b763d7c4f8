package fr.estran.messages.relances;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.messages.AEnvoyer;
import fr.estran.messages.Ensembles;
import fr.estran.messages.PlacesADire;
import fr.estran.messages.Quand;
import fr.estran.messages.Rappels;
import fr.estran.messages.Rattrapages;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to post: what is on each, and by when it must leave. */
@Service
@Transactional
class Lettres {

    /** A letter is shown a week before it must leave. */
    private static final int JOURS_POUR_ECRIRE = 7;

    private final LettreRepository repository;
    private final PlacesADire messages;
    private final Rattrapages rattrapages;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    Lettres(
            LettreRepository repository,
            PlacesADire messages,
            Rattrapages rattrapages,
            HeuresDeService heures,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.messages = messages;
        this.rattrapages = rattrapages;
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
            rattrapages.dits(repository.ensembles(lettres));
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

    /** The letters to post. */
    @Repository
    record LettreRepository(JdbcClient jdbc) {

        /** The first that must leave first; of those who share an address and a subject, one. */
        List<UUID> aPoster(@Nullable ActionId action, Instant jusqua) {
            return jdbc.sql("""
                                    select message.id
                                    from message
                                    where message.etat = 'a_poster'
                                        and message.sujet = 'place'
                                        and message.du <= :jusqua
                                        and (:action::uuid is null or message.action_id = :action)
                                        and not exists (
                                            select from message autre
                                            where\s""" + Ensembles.AUTRE + """
                                                and autre.id < message.id)
                                    order by message.du, message.id
                                    """)
                    .param("action", action)
                    .param("jusqua", jusqua)
                    .query(UUID.class)
                    .list();
        }

        /** A letter, posted or not, that speaks for itself: another may speak for it. */
        Optional<UUID> lettre(UUID message) {
            return jdbc.sql("""
                select coalesce(avec_id, id)
                from message
                where id = :id and canal = 'courrier' and destinataire is not null
                """).param("id", message).query(UUID.class).optional();
        }

        /** Those, and whom each is for beside. */
        List<UUID> ensembles(Collection<UUID> lettres) {
            return jdbc.sql("select id from message where id = any(:lettres) or avec_id = any(:lettres)")
                    .param("lettres", lettres)
                    .query(UUID.class)
                    .list();
        }

        /** It has not left after all: of each whom it is for. */
        int reprendre(UUID lettre) {
            return jdbc.sql("""
                update message
                set etat = 'a_poster', envoye_le = null, clos_le = null, avec_id = null
                where (id = :lettre or avec_id = :lettre) and canal = 'courrier' and etat = 'fait'
                """).param("lettre", lettre).update();
        }

        /** Each with those whom it is for beside: from then on it says theirs. */
        int postees(Collection<UUID> lettres, Instant le, Instant maintenant) {
            return jdbc.sql("""
                                with postee as (
                                    select autre.id, message.id as meneur
                                    from message
                                    join message autre on\s""" + Ensembles.AUTRE + """
                                    where message.id = any(:lettres) and message.etat = 'a_poster'
                                )
                                update message
                                set
                                    etat = 'fait',
                                    envoye_le = :le,
                                    clos_le = :maintenant,
                                    avec_id = nullif(postee.meneur, message.id)
                                from postee
                                where message.id = postee.id and message.etat = 'a_poster'
                                """)
                    .param("lettres", lettres)
                    .param("le", le)
                    .param("maintenant", maintenant)
                    .update();
        }
    }
}
