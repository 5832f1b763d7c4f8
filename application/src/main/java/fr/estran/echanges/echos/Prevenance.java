package fr.estran.echanges.echos;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.echanges.echos.EchoRepository.Scelle;
import fr.estran.echanges.echos.Entente.Manquee;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureSuivie;
import fr.estran.socle.commun.LectureSuivie.Sujet;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.sorties.Sortie.Demande;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks whether what others follow has changed, and tells them. While one of them is told, no connection to the database is held.
 * What is not heard is told again, later each time, for a week; what has changed twice is told once.
 *
 * <p>Rule: told once heard.
 */
@Component
class Prevenance {

    private static final List<Duration> APRES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final Duration PATIENCE = Duration.ofDays(7);

    private final EchoRepository repository;
    private final List<LectureSuivie> lectures;
    private final Enseigne enseigne;
    private final Sortie sortie;
    private final Sceau sceau;
    private final TransactionOperations transactions;
    private final Clock horloge;

    /** @param horloge of the machine: whoever hears an old call knows it by its hour */
    Prevenance(
            EchoRepository repository,
            List<LectureSuivie> lectures,
            Enseigne enseigne,
            Sortie sortie,
            Sceau sceau,
            TransactionOperations transactions,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.lectures = List.copyOf(lectures);
        this.enseigne = enseigne;
        this.sortie = sortie;
        this.sceau = sceau;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /** As it is read now, within a transaction. */
    byte[] empreinte(Sujet sujet) {
        return Sceau.empreinte(lecture(sujet).contenu());
    }

    private LectureSuivie lecture(Sujet sujet) {
        return lectures.stream().filter(une -> une.sujet() == sujet).findFirst().orElseThrow();
    }

    byte[] sceller(EchoId id, byte[] clair, String quoi) {
        return sceau.sceller(clair, contexte(id, quoi));
    }

    /** Notes what has changed since it was last looked at. */
    void regarder() {
        transactions.executeWithoutResult(_ ->
                repository.suivis().forEach(sujet -> repository.change(sujet, empreinte(sujet), horloge.instant())));
    }

    List<EchoId> aPrevenir() {
        return lire(() -> repository.aPrevenir(horloge.instant()));
    }

    /** Of all that it is still to be told. @return why it did not hear */
    Optional<Manquee> prevenir(EchoId echo) {
        var appels = lire(() -> repository.aDire(echo).stream()
                .map(du -> new Appel(
                        du.id(),
                        du.sujet().code() + ".change",
                        du.change(),
                        site() + lecture(du.sujet()).adresse()))
                .toList());
        for (var appel : appels) {
            var manquee = dire(echo, appel);
            if (manquee.isPresent()) {
                return manquee;
            }
        }
        return Optional.empty();
    }

    /** Tells it that this is a trial. @return why it did not hear */
    Optional<Manquee> essayer(EchoId echo) {
        return dire(
                echo, new Appel(Identifiants.nouveau(), "essai", horloge.instant(), lire(this::site) + "/programme"));
    }

    /**
     * As it is now, and noted as it is then: while it is told, or another before it, it may be taken away, signed otherwise, or heard
     * in a trial.
     */
    private Optional<Manquee> dire(EchoId echo, Appel appel) {
        return lire(() -> repository.scelle(echo))
                .map(scelle -> appeler(scelle, appel))
                .flatMap(entente -> lire(() -> repository.scelle(echo).flatMap(tel -> noter(tel, appel, entente))));
    }

    private <T> T lire(Supplier<T> quoi) {
        return Objects.requireNonNull(transactions.execute(_ -> quoi.get()));
    }

    private Entente appeler(Scelle echo, Appel appel) {
        try {
            var adresse = URI.create(new String(ouvrir(echo.id(), echo.adresse(), "adresse"), UTF_8));
            var entetes = appel.entetes(ouvrir(echo.id(), echo.secret(), "secret"), horloge.instant());
            return Entente.de(sortie.demander(new Demande("POST", adresse, entetes, appel.corps())));
        } catch (IllegalStateException e) {
            return new Manquee(Manque.SCELLEE, null);
        }
    }

    private Optional<Manquee> noter(Scelle echo, Appel appel, Entente entente) {
        return switch (entente) {
            case Entente.Entendu() -> {
                repository.dit(echo.id(), appel.id());
                repository.entendu(echo.id(), horloge.instant());
                yield Optional.empty();
            }
            case Manquee manquee -> {
                repository.manque(echo.id(), manquee, horloge.instant(), prochain(echo, manquee));
                yield Optional.of(manquee);
            }
        };
    }

    /** Null when it is given up. */
    private @Nullable Instant prochain(Scelle echo, Manquee manquee) {
        var maintenant = horloge.instant();
        var depuis = Objects.requireNonNullElse(echo.panneDepuis(), maintenant);
        return manquee.pourToujours() || depuis.plus(PATIENCE).isBefore(maintenant)
                ? null
                : maintenant.plus(APRES.get(Math.min(echo.essais(), APRES.size() - 1)));
    }

    private byte[] ouvrir(EchoId id, byte[] scelle, String quoi) {
        return sceau.ouvrir(scelle, contexte(id, quoi));
    }

    private String site() {
        return enseigne.adresse().orElse("");
    }

    /** Sealed for one use of one program of one town, neither opens for another. */
    private static String contexte(EchoId id, String quoi) {
        return StructureCourante.siConnue().orElseThrow().valeur() + " echo " + quoi + " " + id;
    }
}
