package fr.estran.echanges.echos;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.echanges.echos.EchoRepository.Scelle;
import fr.estran.echanges.echos.Entente.Manquee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds and takes away the programs that are told, and has them told by itself. */
@Component
class Echos {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Echos.class);

    /** As many as the HMAC gives (RFC 2104, 3). */
    private static final int OCTETS_DU_SECRET = 32;

    /** More would hold up the round of the other towns. */
    static final int AU_PLUS = 5;

    private final EchoRepository repository;
    private final Prevenance prevenance;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock horloge;

    Echos(
            EchoRepository repository,
            Prevenance prevenance,
            Journal journal,
            TransactionOperations transactions,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.prevenance = prevenance;
        this.journal = journal;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    List<EchoVu> tous() {
        return lire(repository::tous);
    }

    /** @return what signs all that it is told, to be shown this once; nothing where there are as many as may be */
    Optional<String> ajouter(FormulaireDEcho dit) {
        var id = EchoId.nouveau();
        var secret = Sceau.octets(OCTETS_DU_SECRET);
        var adresse = dit.lue().orElseThrow();
        return lire(() -> {
            if (repository.nombre() >= AU_PLUS) {
                return Optional.empty();
            }
            repository.ajouter(
                    new Scelle(
                            id,
                            prevenance.sceller(id, adresse.uri().toString().getBytes(UTF_8), "adresse"),
                            prevenance.sceller(id, secret, "secret"),
                            0,
                            null),
                    adresse.appelee(dit.nom()),
                    adresse.uri().getHost(),
                    horloge.instant());
            dit.suivis().forEach(sujet -> repository.suivre(id, sujet, prevenance.empreinte(sujet)));
            journal.noter("echo.ajouter", id.valeur());
            return Optional.of(Appel.enToutesLettres(secret));
        });
    }

    /**
     * From now on; what was signed by the one before is not believed any more.
     *
     * @throws Introuvable when there is no such program
     */
    String changerLeSecret(EchoId id) {
        var secret = Sceau.octets(OCTETS_DU_SECRET);
        transactions.executeWithoutResult(_ -> {
            if (!repository.changerLeSecret(id, prevenance.sceller(id, secret, "secret"))) {
                throw new Introuvable();
            }
            journal.noter("echo.secret", id.valeur());
        });
        return Appel.enToutesLettres(secret);
    }

    /** @throws Introuvable when there is no such program */
    void retirer(EchoId id) {
        transactions.executeWithoutResult(_ -> {
            if (!repository.retirer(id)) {
                throw new Introuvable();
            }
            journal.noter("echo.retirer", id.valeur());
        });
    }

    /**
     * Tells it that this is a trial, then what waited; one that was given up is no more, if it hears.
     *
     * @return why it did not hear
     * @throws Introuvable when there is no such program
     */
    Optional<Manquee> essayer(EchoId id) {
        if (lire(() -> repository.scelle(id)).isEmpty()) {
            throw new Introuvable();
        }
        var manquee = prevenance.essayer(id);
        return manquee.isPresent() ? manquee : prevenance.prevenir(id);
    }

    private <T> T lire(Supplier<T> quoi) {
        return Objects.requireNonNull(transactions.execute(_ -> quoi.get()));
    }

    @Component
    record RondeDesEchos(Prevenance prevenance) {

        private static final Duration TOUTES_LES = Duration.ofMinutes(1);
        private static final Duration PREMIERE = Duration.ofSeconds(50);

        @Bean
        Tache tacheDesEchos() {
            return Tache.desVilles("echos", Rythme.desQuIlFaut(TOUTES_LES, PREMIERE), this::faire);
        }

        /** Whatever becomes of one, those that follow have their turn. Nothing that it says is logged: it may hold its address. */
        void faire(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                prevenance.regarder();
                for (var echo : prevenance.aPrevenir()) {
                    try {
                        prevenance.prevenir(echo);
                    } catch (RuntimeException e) {
                        JOURNAL.warn(
                                "{} could not be told: {}", echo, e.getClass().getName());
                    }
                }
                return structure;
            });
        }
    }
}
