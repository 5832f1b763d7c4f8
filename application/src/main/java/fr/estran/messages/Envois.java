package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.messages.EnvoiRepository.Reclame;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due, claimed before it is sent and noted after, each in a transaction of its own: none is open while somebody
 * else's server is waited for. Who dies between the two sends the same message again, under the same key.
 */
@Service
@Transactional
class Envois implements Purge {

    static final int LOT = 10;

    /** Longer than ten messages can take, each at the end of its patience. */
    static final Duration BAIL = Duration.ofMinutes(5);

    private static final Duration REMISE = Duration.ofMinutes(10);

    /** Between two attempts of what is held, at the most. */
    private static final Duration RETENUE = Duration.ofMinutes(15);

    private final EnvoiRepository repository;
    private final RetenusRepository retenus;
    private final MessageLibreRepository libres;
    private final Map<SujetDeMessage, Expediteur> expediteurs;
    private final ObjectProvider<DossierDeMessages> dossiers;
    private final Rattrapages rattrapages;
    private final Clock horloge;

    Envois(
            EnvoiRepository repository,
            RetenusRepository retenus,
            MessageLibreRepository libres,
            List<Expediteur> expediteurs,
            ObjectProvider<DossierDeMessages> dossiers,
            Rattrapages rattrapages,
            Clock horloge) {
        this.repository = repository;
        this.retenus = retenus;
        this.libres = libres;
        this.expediteurs = expediteurs.stream().collect(toMap(Expediteur::sujet, un -> un));
        this.dossiers = dossiers;
        this.rattrapages = rattrapages;
        this.horloge = horloge;
    }

    void perimer() {
        repository.perimer(horloge.instant());
    }

    /**
     * What is held for a fault of ours, and has waited for as long as one waits, is told another way too, by whichever comes first: tried
     * often, once, or never yet.
     *
     * @param code what is refused of us by that means now; null where it is tried
     */
    void rattraper(Moyen moyen, @Nullable String code) {
        retenus.retardes(moyen, code, horloge.instant().minus(SujetDeMessage.PLACE.attente()))
                .forEach(rattrapages::parUnAppel);
    }

    @Override
    public Duree duree() {
        return Duree.MESSAGES;
    }

    /** Forgets what became of messages. */
    @Override
    public void purger(LocalDate avant) {
        var jour = avant.atStartOfDay(ZoneOffset.UTC).toInstant();
        var cles = repository.effacer(jour);
        libres.effacer(jour);
        dossiers.ifAvailable(dossier -> dossier.retirer(cles));
    }

    List<Reclame> reclamer(Set<SujetDeMessage> sujets, Moyen moyen, int combien) {
        var maintenant = horloge.instant();
        var prets = expediteurs.values().stream()
                .filter(Expediteur::pret)
                .map(Expediteur::sujet)
                .filter(sujets::contains)
                .toList();
        var ouvrables = expediteurs.values().stream()
                .flatMap(un -> un.ouvrables().stream())
                .toList();
        return repository.reclamer(combien, moyen, prets, ouvrables, maintenant, maintenant.plus(BAIL));
    }

    Pli ecrire(Reclame message) {
        return de(message.sujet()).ecrire(message.id());
    }

    /** It was not tried after all: it is as it was. */
    void rendre(Reclame message) {
        repository.rendre(message.id());
    }

    /** Later: the next hour has texts of its own. */
    void remettre(Reclame message) {
        repository.remettre(message.id(), horloge.instant().plus(REMISE));
    }

    void oublier(Reclame message) {
        repository.oublier(message.id(), horloge.instant());
    }

    void ranger() {
        expediteurs.values().forEach(Expediteur::ranger);
    }

    void noter(Reclame message, Livraison livraison) {
        switch (livraison) {
            case Livraison.Acceptee() -> {
                if (message.retenu()) {
                    retenus.retirerLesSuites(message.id());
                }
                repository.envoye(message.id(), horloge.instant());
                de(message.sujet()).parti(message.id());
            }
            case Livraison.Refusee refusee when refusee.aNous() -> retenir(message, refusee.code());
            case Livraison.Refusee(var code, var definitive) ->
                Optional.of(message.tentatives())
                        .filter(_ -> !definitive)
                        .flatMap(message.sujet()::patience)
                        .ifPresentOrElse(
                                dans -> repository.reessayer(
                                        message.id(), horloge.instant().plus(dans), code),
                                () -> echouer(message.id(), code));
        }
    }

    /**
     * It is our password, our relay or our gateway that is wrong: it is tried for as long as it is worth saying, and never given up.
     *
     * <p>Rule: held for a fault of ours.
     */
    private void retenir(Reclame message, String code) {
        var dans = message.sujet()
                .patience(message.tentatives())
                .filter(duree -> duree.compareTo(RETENUE) < 0)
                .orElse(RETENUE);
        retenus.retenir(message.id(), horloge.instant().plus(dans), code);
    }

    /** What the gateway says of it later. Whoever says it knows the token, and learns nothing. */
    void recevoir(UUID jeton, boolean remis) {
        repository.parJeton(jeton).ifPresent(message -> {
            if (remis) {
                repository.remis(message);
            } else {
                echouer(message, "non_remis");
            }
        });
    }

    private void echouer(UUID message, String code) {
        repository
                .echoue(message, code, horloge.instant())
                .forEach(fini -> de(fini.sujet()).perdu(fini.id(), fini.modele(), code));
    }

    private Expediteur de(SujetDeMessage sujet) {
        return Objects.requireNonNull(expediteurs.get(sujet), () -> "nobody writes of " + sujet);
    }
}
