package fr.estran.messages;

import fr.estran.inscriptions.places.Inscriptions.DemandeRepetee;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells a code again: where whoever lost it says that they are reached, or by the means that were given with the place. */
@Component
@Transactional
class Renvois {

    private static final Duration QUART = Duration.ofMinutes(15);

    private final RenvoiRepository repository;
    private final JoignableRepository joignables;
    private final MessageRepository messages;
    private final Clock horloge;

    Renvois(RenvoiRepository repository, JoignableRepository joignables, MessageRepository messages, Clock horloge) {
        this.repository = repository;
        this.joignables = joignables;
        this.messages = messages;
        this.horloge = horloge;
    }

    /** Of all that was asked for with that number or address, and is to come. A fixed line gets a call: it shows no message. */
    public void renvoyer(SaisieDuMoyen moyen) {
        var maintenant = horloge.instant();
        moyen.telephone()
                .ifPresent(numero -> ecrire(
                        repository.parTelephone(numero.affiche(), maintenant),
                        _ -> Optional.of(
                                numero.mobile()
                                        ? new Voie(Moyen.SMS, numero.international())
                                        : new Voie(Moyen.APPEL, numero.affiche())),
                        maintenant));
        moyen.courriel()
                .ifPresent(adresse -> ecrire(
                        repository.parCourriel(adresse, maintenant),
                        qui -> Optional.ofNullable(qui.courriel()).map(sien -> new Voie(Moyen.COURRIEL, sien)),
                        maintenant));
    }

    /** Somebody asks for a place in the name of whoever has it already: they alone are told so, and where. */
    @EventListener
    void repetee(DemandeRepetee fait) {
        var maintenant = horloge.instant();
        ecrire(
                repository.celle(fait.inscription(), maintenant),
                qui -> Voie.versLaPersonne(qui, Modele.CODE, maintenant),
                maintenant);
    }

    /** Of those who ask in the same quarter of an hour, at the same instant even, one is answered: the key is the same. */
    private void ecrire(List<InscriptionId> inscriptions, Function<Joignable, Optional<Voie>> ou, Instant maintenant) {
        var quart = String.valueOf(maintenant.getEpochSecond() / QUART.toSeconds());
        messages.ecrire(
                inscriptions.stream()
                        .flatMap(inscription -> joignables.lire(inscription).stream())
                        .flatMap(qui -> ou
                                .apply(qui)
                                .map(voie -> new NouveauMessage(
                                        qui, Modele.CODE, qui.pour(), voie, quart, null, qui.debut(), null, maintenant))
                                .stream())
                        .toList(),
                maintenant);
    }

    /** Whose code may be told again now: no more than once a quarter of an hour and three times a day, whoever asks. */
    @Repository
    record RenvoiRepository(JdbcClient jdbc) {

        private static final String A_VENIR = """
            select inscription.id
            from inscription
            join demande on demande.structure_id = inscription.structure_id and demande.id = inscription.demande_id
            left join tiers on tiers.structure_id = inscription.structure_id and tiers.inscription_id = inscription.id
            where inscription.statut in ('liste_attente', 'proposee', 'confirmee')
                and not exists (
                    select from preuve
                    where preuve.structure_id = demande.structure_id
                        and preuve.demande_id = demande.id
                        and preuve.prouvee_le is null)
                and exists (
                    select from seance
                    where seance.structure_id = inscription.structure_id
                        and seance.action_id = inscription.action_id
                        and seance.statut <> 'annulee'
                        and seance.debut > :maintenant)
                and (
                    select count(*) < 3 and coalesce(max(message.cree_le) <= :maintenant::timestamptz - interval '15 minutes', true)
                    from message
                    where message.structure_id = inscription.structure_id
                        and message.inscription_id = inscription.id
                        and message.modele = 'code'
                        and message.cree_le > :maintenant::timestamptz - interval '1 day')
            """;

        List<InscriptionId> parTelephone(String affiche, Instant maintenant) {
            return lire("""
                and case when tiers.prevenir = 'tiers' then numero(tiers.telephone) else numero(demande.telephone) end
                    = numero(:valeur)
                """, affiche, maintenant);
        }

        List<InscriptionId> parCourriel(String courriel, Instant maintenant) {
            return lire("""
                and lower(case when tiers.prevenir = 'tiers' then tiers.courriel else demande.courriel end) = lower(:valeur)
                """, courriel, maintenant);
        }

        /** That one, if it may be. */
        List<InscriptionId> celle(InscriptionId inscription, Instant maintenant) {
            return lire("and inscription.id = :valeur::uuid", inscription.toString(), maintenant);
        }

        private List<InscriptionId> lire(String condition, String valeur, Instant maintenant) {
            return jdbc.sql(A_VENIR + condition + " order by inscription.ordre")
                    .param("valeur", valeur)
                    .param("maintenant", maintenant)
                    .query(InscriptionId.class)
                    .list();
        }
    }
}
