package fr.estran.ville.territoire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The venues, as whoever is in charge opens them, corrects them, retires them and takes them up again. */
@Service
@Transactional
class Tenue {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    /** Nothing is planned beyond. */
    private static final LocalDate TOUJOURS = LocalDate.of(2100, 1, 1);

    private final TenueRepository repository;
    private final QuartierRepository quartiers;
    private final SeancesDuLieu seances;
    private final List<AttacheAuLieu> attaches;
    private final Journal journal;
    private final Clock horloge;

    Tenue(
            TenueRepository repository,
            QuartierRepository quartiers,
            SeancesDuLieu seances,
            List<AttacheAuLieu> attaches,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.quartiers = quartiers;
        this.seances = seances;
        this.attaches = attaches;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Lieu lire(LieuId lieu) {
        return repository.lire(lieu).orElseThrow(Introuvable::new);
    }

    /** One that moves. */
    @Transactional(readOnly = true)
    Lieu mobile(LieuId lieu) {
        return repository.lire(lieu).filter(Lieu::mobile).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(LieuId lieu) {
        return SaisieDeLieu.de(repository.dire(lieu), repository.ouvertures(lieu))
                .dits();
    }

    /**
     * @param halteDe of a stop, what stops there
     * @param accord of whoever has read what is odd about it
     */
    Ecriture<LieuId> creer(SaisieDeLieu dite, @Nullable LieuId halteDe, @Nullable String accord) {
        quartiers.seReserver();
        repository.seReserver();
        var lieu = dite.lieu(LieuId.nouveau(), halteDe);
        if (halteDe != null) {
            var _ = repository.verrouiller(halteDe).filter(Lieu::mobile).orElseThrow(Introuvable::new);
        }
        if (quartierParti(lieu, null)) {
            return refus("quartier", "tenue.faute.quartier");
        }
        var doutes = doutes(lieu, null);
        if (doutes.aRelire(accord)) {
            return new Avertie<>(doutes);
        }
        repository.ecrire(lieu.id(), dite.lire(halteDe != null), halteDe);
        repository.ouvrir(lieu.id(), dite.heures().plages());
        journal.noter("lieu.creer", lieu.id().valeur());
        return new Faite<>(lieu.id());
    }

    /**
     * A stop, in three words: the one that is there already, or a new one.
     *
     * @param fautes by field, where it cannot be one
     */
    Optional<LieuId> halte(
            LieuId mobile,
            @Nullable String ou,
            @Nullable String commune,
            @Nullable String quartier,
            Map<String, String> fautes) {
        quartiers.seReserver();
        repository.seReserver();
        var bus = repository.verrouiller(mobile).filter(Lieu::mobile).orElseThrow(Introuvable::new);
        var saisie = new SaisieDeLieu(SaisieDeLieu.halteDe(bus)
                        .dits()
                        .avec("nom", ou)
                        .avec("commune", commune)
                        .avec("quartier", quartier))
                .nommee(bus);
        fautes.putAll(saisie.fautes(
                MESSAGES, quartiers.tous().stream().map(Quartier::code).toList(), true));
        if (!fautes.isEmpty()) {
            return Optional.empty();
        }
        var lieu = saisie.lieu(LieuId.nouveau(), mobile);
        if (quartierParti(lieu, null)) {
            fautes.put("quartier", MESSAGES.dire("tenue.faute.quartier"));
            return Optional.empty();
        }
        var connue = repository.tous().stream()
                .filter(autre -> mobile.equals(autre.halteDe()) && MemeLieu.que(autre.nom(), lieu.nom()))
                .findFirst();
        if (connue.isPresent()) {
            return connue.map(Lieu::id);
        }
        repository.ecrire(lieu.id(), saisie.lire(true), mobile);
        journal.noter("lieu.creer", lieu.id().valeur());
        return Optional.of(lieu.id());
    }

    Ecriture<LieuId> modifier(LieuId id, Conciliation dite, @Nullable String accord) {
        quartiers.seReserver();
        repository.seReserver();
        var actuel = repository.verrouiller(id).orElseThrow(Introuvable::new);
        var champs = champs(id);
        dite.verifier(champs);
        var saisie = new SaisieDeLieu(dite.ecrits());
        var lieu = saisie.lieu(id, actuel.halteDe());
        if (actuel.mobile() && !lieu.mobile() && !repository.haltes(id).isEmpty()) {
            return refus("mobile", "tenue.faute.a_des_haltes");
        }
        if (quartierParti(lieu, actuel)) {
            return refus("quartier", "tenue.faute.quartier");
        }
        var doutes = doutes(lieu, actuel);
        if (doutes.aRelire(accord)) {
            return new Avertie<>(doutes);
        }
        repository.ecrire(id, saisie.lire(actuel.halteDe() != null), actuel.halteDe());
        if (actuel.mobile()) {
            repository.suivreLeMobile(actuel);
        }
        if (!saisie.heures().champs().equals(new SaisieDeLieu(champs).heures().champs())) {
            repository.ouvrir(id, saisie.heures().plages());
        }
        journal.noter("lieu.modifier", id.valeur());
        return new Faite<>(id);
    }

    private static Ecriture<LieuId> refus(String champ, String cle) {
        return new Refusee<>(Map.of(champ, MESSAGES.dire(cle)));
    }

    /** What is planned there stays planned. @param accord of whoever has read what that is */
    Doutes retirer(LieuId id, @Nullable String accord) {
        var lieu = repository.verrouiller(id).orElseThrow(Introuvable::new);
        if (lieu.retireLe() != null) {
            return Doutes.AUCUN;
        }
        var jour = LocalDate.now(horloge);
        var suites = new Doutes(encorePrevu(id, jour));
        if (suites.aRelire(accord)) {
            return suites;
        }
        repository.retirer(id, jour);
        journal.noter("lieu.retirer", id.valeur());
        return Doutes.AUCUN;
    }

    /** What is regular comes first, then each session. */
    private List<Carte.Ligne> encorePrevu(LieuId id, LocalDate jour) {
        var siens = Stream.concat(Stream.of(id), repository.haltes(id).stream()).toList();
        return Stream.concat(
                        attaches.stream()
                                .flatMap(attache ->
                                        siens.stream().flatMap(un -> attache.encorePrevu(un, jour).stream())),
                        seances.prevues(id, jour, TOUJOURS).stream())
                .toList();
    }

    void reprendre(LieuId id) {
        var lieu = repository.verrouiller(id).orElseThrow(Introuvable::new);
        if (lieu.retireLe() != null) {
            repository.reprendre(id, lieu.retireLe());
            journal.noter("lieu.reprendre", id.valeur());
        }
    }

    /** Of what was there already, nobody is warned again. */
    private Doutes doutes(Lieu lieu, @Nullable Lieu avant) {
        var autres = repository.tous().stream()
                .filter(autre -> !autre.id().equals(lieu.id()))
                .toList();
        return new Doutes(Stream.concat(
                        DoutesDeLieu.sur(lieu, avant, autres, MESSAGES).stream(), prevuSansHalte(lieu, avant).stream())
                .toList());
    }

    /** Of what begins to move, what is planned there waits for the stop where it will be held. */
    private List<Carte.Ligne> prevuSansHalte(Lieu lieu, @Nullable Lieu avant) {
        if (avant == null || avant.mobile() || !lieu.mobile()) {
            return List.of();
        }
        var prevu = encorePrevu(lieu.id(), LocalDate.now(horloge));
        return prevu.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Carte.Ligne(MESSAGES.dire("tenue.doute.sans_halte"), null)),
                                prevu.stream())
                        .toList();
    }

    /** Retired while the form was open. One that was found to be another is followed, where it is written. */
    private boolean quartierParti(Lieu lieu, @Nullable Lieu avant) {
        var dit = lieu.quartier();
        return dit != null
                && (avant == null || !dit.equals(avant.quartier()))
                && quartiers.lire(dit).filter(un -> un.retireLe() != null).isPresent();
    }
}
