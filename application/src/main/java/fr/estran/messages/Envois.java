package fr.estran.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due, claimed before it is sent and noted after, each in a transaction of its own: none is open while somebody
 * else's server is waited for. Who dies between the two sends the same message again, under the same key.
 */
@Service
@Transactional
public class Envois {

    static final int LOT = 10;

    /** Longer than ten messages can take, each at the end of its patience. */
    static final Duration BAIL = Duration.ofMinutes(5);

    private static final Duration REMISE = Duration.ofMinutes(10);

    private static final List<Duration> PATIENCES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final EnvoiRepository repository;
    private final RetenusRepository retenus;
    private final Rattrapages rattrapages;
    private final ObjectProvider<DossierDeMessages> dossiers;
    private final Clock horloge;

    Envois(
            EnvoiRepository repository,
            RetenusRepository retenus,
            Rattrapages rattrapages,
            ObjectProvider<DossierDeMessages> dossiers,
            Clock horloge) {
        this.repository = repository;
        this.retenus = retenus;
        this.rattrapages = rattrapages;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    void perimer() {
        repository.perimer(horloge.instant());
    }

    void effacer(LocalDate avant) {
        var cles = repository.effacer(avant.atStartOfDay(ZoneOffset.UTC).toInstant());
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
    }

    List<AEnvoyer> reclamer() {
        var maintenant = horloge.instant();
        var lot = repository.reclamer(LOT, maintenant, maintenant.plus(BAIL));
        return lot.isEmpty() ? List.of() : repository.lire(lot, maintenant);
    }

    /** Of messages that somebody carries themselves, what they say. */
    @Transactional(readOnly = true)
    public List<AEnvoyer> lire(Collection<UUID> messages) {
        return repository.lire(messages, horloge.instant());
    }

    /** Later: the next hour has texts of its own. */
    void remettre(AEnvoyer message) {
        retenus.remettre(message.id(), horloge.instant().plus(REMISE));
    }

    /** Texts that the public has set off, and that wait, so that the town does not pay for a flood. */
    @Transactional(readOnly = true)
    public int retenus() {
        return retenus.retenus();
    }

    void noter(AEnvoyer message, Livraison livraison) {
        switch (livraison) {
            case Livraison.Acceptee() -> repository.envoye(message.id(), horloge.instant());
            case Livraison.Refusee(var code, var definitive) -> {
                if (definitive || message.tentatives() > PATIENCES.size()) {
                    echouer(message.id(), message.leModele(), code);
                } else {
                    repository.reessayer(message.id(), prochain(message.tentatives()), code);
                }
            }
        }
    }

    /** What the gateway says of it later. Whoever says it knows the token, and learns nothing. */
    void recevoir(UUID jeton, boolean remis) {
        repository.parJeton(jeton).ifPresent(parti -> {
            if (remis) {
                repository.remis(parti.id());
            } else {
                echouer(parti.id(), Modele.de(parti.modele()), "non_remis");
            }
        });
    }

    /** The call list takes over the same day. Whoever asked for no more is called for what they do not know yet. */
    private void echouer(UUID message, Modele modele, String code) {
        var maintenant = horloge.instant();
        var aRemplacer = code.equals(Livraison.ARRET) ? modele.aDire() : modele.aRattraper();
        var echoues = repository.echoue(message, code, maintenant);
        if (aRemplacer) {
            echoues.forEach(rattrapages::parUnAppel);
        }
    }

    private Instant prochain(int tentatives) {
        return horloge.instant().plus(PATIENCES.get(Math.max(0, tentatives - 1)));
    }

    /** Texts that wait, because the public has set off as many as the town pays for. */
    @Repository
    record RetenusRepository(JdbcClient jdbc) {

        /** It was not tried: the town has paid for enough of them for now. */
        void remettre(UUID message, Instant quand) {
            jdbc.sql("""
                update message
                set prochain_essai = :quand, echec = 'budget', tentatives = greatest(0, tentatives - 1)
                where (id = :id or avec_id = :id) and etat = 'a_envoyer'
                """).param("id", message).param("quand", quand).update();
        }

        int retenus() {
            return jdbc.sql("select count(*)::integer from message where etat = 'a_envoyer' and echec = 'budget'")
                    .query(Integer.class)
                    .single();
        }
    }
}
