package fr.estran.messages;

import fr.estran.messages.AEcrire.Concernee;
import fr.estran.messages.Repartition.Ecartee;
import fr.estran.messages.Repartition.ParVoie;
import fr.estran.messages.Repartition.Raison;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody of the team writes to those who hold a place, in words of their own: each is told once, as they wish, by the outbox
 * that tells the rest. It is written in one transaction, or not at all.
 */
@Service
@Transactional
public class MessagesLibres {

    private final MessageLibreRepository repository;
    private final JoignableRepository joignables;
    private final MessageRepository messages;
    private final VoiesDesMessagesLibres voies;
    private final VerrouDesPlaces verrou;
    private final Journal journal;
    private final Clock horloge;

    MessagesLibres(
            MessageLibreRepository repository,
            JoignableRepository joignables,
            MessageRepository messages,
            VoiesDesMessagesLibres voies,
            VerrouDesPlaces verrou,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.joignables = joignables;
        this.messages = messages;
        this.voies = voies;
        this.verrou = verrou;
        this.journal = journal;
        this.horloge = horloge;
    }

    public sealed interface Resultat {

        record Ecrit(Repartition repartition) implements Resultat {}

        /** It was written before: the button was pressed twice, or the page sent again. */
        record Deja() implements Resultat {}

        /** Somebody else has written to the same people since: whoever writes reads that first. */
        record EntreTemps() implements Resultat {}

        /** Nobody would be told. */
        record Personne() implements Resultat {}
    }

    /** The last that was written to any of those; none where nothing was. */
    @Transactional(readOnly = true)
    public Optional<UUID> dernier(List<ActionId> actions) {
        return repository.dernier(actions);
    }

    /** Those of some actions, the last first. */
    @Transactional(readOnly = true)
    public List<MessageLibre> de(List<ActionId> actions) {
        return repository.de(actions);
    }

    /** The same, among others. */
    public Lecture<MessageLibre> lecture(ActionId action) {
        return repository.lecture(List.of(action));
    }

    @Transactional(readOnly = true)
    public Optional<MessageLibre> lire(UUID libre) {
        return repository.lire(libre);
    }

    /** Of the messages of it that are to be told by somebody or to leave, one for each means. */
    @Transactional(readOnly = true)
    public List<UUID> unParMoyen(UUID libre) {
        return repository.unParMoyen(libre);
    }

    /**
     * @param vu the last that whoever writes has seen; null where they have seen none
     */
    public Resultat ecrire(AEcrire ecrit, @Nullable UUID vu, CompteId par) {
        repository.chacunSonTour();
        verrou.prendre(ecrit.actions());
        if (repository.lire(ecrit.id()).isPresent()) {
            return new Resultat.Deja();
        }
        if (dernier(ecrit.actions()).filter(la -> !la.equals(vu)).isPresent()) {
            return new Resultat.EntreTemps();
        }
        var repartition = poser(ecrit, par);
        if (repartition.personnes() == 0) {
            repository.retirer(ecrit.id());
            return new Resultat.Personne();
        }
        journal.noter("message.ecrire", ecrit.id());
        return new Resultat.Ecrit(repartition);
    }

    /** What it would come to is what comes of it: whoever looks first writes it all, and lets go of the transaction. */
    public Repartition poser(AEcrire ecrit, CompteId par) {
        var maintenant = horloge.instant();
        var choisis = new LinkedHashMap<Object, Candidat>();
        for (var concernee : ecrit.concernees()) {
            for (var qui : aQuiEcrire(concernee, ecrit.attente(), maintenant)) {
                choisis.merge(
                        qui.personne() == null ? Objects.requireNonNull(qui.groupe()) : qui.personne(),
                        candidat(qui, concernee, ecrit.id(), maintenant),
                        Candidat::mieux);
            }
        }
        var aDire = new ArrayList<NouveauMessage>();
        var ecartees = new ArrayList<Ecartee>();
        for (var choisi : choisis.values()) {
            var raison = choisi.raison();
            if (raison != null) {
                ecartees.add(new Ecartee(choisi.message().qui().inscription(), raison));
            } else {
                aDire.add(choisi.message());
                voies.auTiers(choisi.message().qui(), choisi.concernee().debut(), ecrit.id(), maintenant)
                        .ifPresent(aDire::add);
            }
        }
        repository.ajouter(ecrit, ecartees.size(), par, maintenant);
        messages.ecrire(aDire, maintenant);
        aDire.stream()
                .filter(message -> message.voie() == null)
                .forEach(message -> ecartees.add(new Ecartee(message.qui().inscription(), Raison.INJOIGNABLE)));
        return new Repartition(
                parVoie(aDire),
                ecartees,
                aDire.stream().anyMatch(message -> message.du().isAfter(maintenant)));
    }

    /** One way in which a person may be told: of several registrations, the first by which they are. */
    private record Candidat(
            NouveauMessage message,
            Concernee concernee,
            @Nullable Raison raison) {

        private int rang() {
            return raison != null ? 2 : message.voie() == null ? 1 : 0;
        }

        private Candidat mieux(Candidat autre) {
            return autre.rang() < rang() ? autre : this;
        }
    }

    private Candidat candidat(Joignable qui, Concernee concernee, UUID libre, Instant maintenant) {
        return new Candidat(
                voies.message(qui, concernee.debut(), libre, maintenant),
                concernee,
                VoiesDesMessagesLibres.silence(qui));
    }

    /** What was told before it begins is of no use after; what is told once it is over is. */
    private List<Joignable> aQuiEcrire(Concernee concernee, boolean attente, Instant maintenant) {
        var aVenir = concernee.debut().isAfter(maintenant) ? concernee.debut() : null;
        return joignables.aQuiEcrire(concernee.action(), attente).stream()
                .map(qui -> qui.avecDebut(aVenir))
                .toList();
    }

    private static List<ParVoie> parVoie(List<NouveauMessage> aDire) {
        return Moyen.tous().stream()
                .map(moyen -> parVoie(
                        moyen,
                        aDire.stream()
                                .filter(message ->
                                        message.voie() != null && message.voie().moyen() == moyen)
                                .toList()))
                .filter(par -> par.personnes() > 0)
                .toList();
    }

    private static ParVoie parVoie(Moyen moyen, List<NouveauMessage> lesSiens) {
        return new ParVoie(
                moyen,
                lesSiens.stream().mapToInt(message -> message.qui().personnes()).sum(),
                (int) lesSiens.stream()
                        .map(message -> new Bout(
                                message.qui().action(),
                                message.voie(),
                                message.pour(),
                                message.pour() == Pour.TIERS
                                        ? message.qui().demande()
                                        : message.qui().groupe()))
                        .distinct()
                        .count());
    }

    /**
     * At which several people may be: they are told by one.
     *
     * @param de the group, or the asking of whoever registered them: another who is reached there is told apart
     */
    private record Bout(
            ActionId action,
            @Nullable Voie voie,
            Pour pour,
            @Nullable UUID de) {}
}
