package fr.estran.accueil.ailleurs;

import fr.estran.programme.planification.SeancesIndividuelles;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.sorties.Sortie.Demande;
import fr.estran.socle.sorties.Sortie.Issue.Manquee;
import fr.estran.socle.sorties.Sortie.Issue.Reponse;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks a calendar for its hours, and keeps them. While it is asked no connection to the database is held, nor anybody's lock; what
 * it said is then written under the lock under which hours of its holder are given away, so that nobody is given one that has just
 * been taken.
 */
@Component
class RelectureDAgenda {

    /** From today: no appointment is given farther ahead. */
    private static final int JOURS = 370;

    private static final int INCHANGE = 304;
    private static final int OK = 200;

    private final AilleursRepository repository;
    private final Sortie sortie;
    private final Caldav caldav;
    private final Sceau sceau;
    private final HeuresDeService heures;
    private final SeancesIndividuelles seances;
    private final ApplicationEventPublisher evenements;
    private final TransactionOperations transactions;
    private final Clock horloge;

    RelectureDAgenda(
            AilleursRepository repository,
            Sortie sortie,
            Caldav caldav,
            Sceau sceau,
            HeuresDeService heures,
            SeancesIndividuelles seances,
            ApplicationEventPublisher evenements,
            TransactionOperations transactions,
            Clock horloge) {
        this.repository = repository;
        this.sortie = sortie;
        this.caldav = caldav;
        this.sceau = sceau;
        this.heures = heures;
        this.seances = seances;
        this.evenements = evenements;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    byte[] sceller(UUID id, Acces acces) {
        return sceau.sceller(acces.ecrire(), contexte(id));
    }

    /** Empty once it was taken away. */
    Optional<Acces> acces(UUID id) {
        return Objects.requireNonNull(transactions.<Optional<byte[]>>execute(_ -> repository.adresse(id)))
                .map(scelle -> Acces.lire(sceau.ouvrir(scelle, contexte(id))));
    }

    /** @return why it could not be read; then its hours stay as they were last known */
    Optional<Panne> relire(AgendaRelu agenda) {
        var acces = acces(agenda.id());
        if (acces.isEmpty()) {
            return Optional.empty();
        }
        var demandee = horloge.instant();
        var lue = lire(acces.get(), agenda);
        transactions.executeWithoutResult(_ -> noter(agenda, lue, demandee));
        return lue instanceof Lue.EnPanne(var panne) ? Optional.of(panne) : Optional.empty();
    }

    /** Nothing of it is kept. */
    Lue lire(Acces acces, AgendaRelu agenda) {
        if (!agenda.lu()) {
            return caldav.verifier(acces).<Lue>map(Lue.EnPanne::new).orElseGet(Lue.Inchangee::new);
        }
        var aujourdhui = LocalDate.now(horloge);
        var fuseau = fuseau();
        if (agenda.caldav()) {
            return switch (caldav.lire(acces, minuit(aujourdhui, fuseau), minuit(aujourdhui.plusDays(JOURS), fuseau))) {
                case Caldav.Lu.EnPanne(var panne) -> new Lue.EnPanne(panne);
                case Caldav.Lu.Calendriers(var textes) -> comprendre(textes, null, agenda, aujourdhui, fuseau);
            };
        }
        // What comes back reaches one day farther each day, though the calendar is the same.
        var entetes = agenda.etag() == null || !aujourdhui.equals(agenda.jourLu())
                ? Map.of("Accept", "text/calendar")
                : Map.of("Accept", "text/calendar", "If-None-Match", agenda.etag());
        return switch (sortie.demander(new Demande("GET", acces.adresse(), entetes, null))) {
            case Manquee(var raison) -> new Lue.EnPanne(Panne.de(raison));
            case Reponse reponse when reponse.statut() == INCHANGE -> new Lue.Inchangee();
            case Reponse reponse
            when reponse.statut() == OK ->
                comprendre(reponse.corps(), reponse.etag().orElse(null), agenda, aujourdhui, fuseau);
            case Reponse reponse -> new Lue.EnPanne(Panne.duStatut(reponse.statut()));
        };
    }

    private Lue comprendre(
            String calendrier, @Nullable String etag, AgendaRelu agenda, LocalDate aujourdhui, ZoneId fuseau) {
        try {
            var lue = LectureIcs.lire(
                    calendrier,
                    new LectureIcs.Lecteur(fuseau, Set.of(agenda.courriel()), this::lesNotres),
                    minuit(aujourdhui, fuseau),
                    minuit(aujourdhui.plusDays(JOURS), fuseau));
            return new Lue.Entiere(lue, etag, aujourdhui);
        } catch (LectureIcs.Illisible e) {
            return new Lue.EnPanne(Panne.ILLISIBLE);
        } catch (Effort.Demesure e) {
            return new Lue.EnPanne(Panne.DEMESUREE);
        }
    }

    private ZoneId fuseau() {
        return Objects.requireNonNull(transactions.<ZoneId>execute(_ -> heures.fuseau()));
    }

    private static Instant minuit(LocalDate jour, ZoneId fuseau) {
        return jour.atStartOfDay(fuseau).toInstant();
    }

    /** A calendar that is given our sessions by the link to one's agenda names them as we do. */
    private Set<String> lesNotres(Set<String> noms) {
        var ids = noms.stream().map(Identifiants::lu).filter(Objects::nonNull).toList();
        var notres = new HashSet<String>();
        if (!ids.isEmpty()) {
            Objects.requireNonNull(transactions.<List<SeanceId>>execute(_ -> repository.seances(ids)))
                    .forEach(id -> notres.add(id.toString()));
        }
        return notres;
    }

    /**
     * Within a transaction.
     *
     * @param demandee when it was asked for: what was asked for later, and noted before, stays
     */
    void noter(AgendaRelu agenda, Lue lue, Instant demandee) {
        switch (lue) {
            case Lue.EnPanne(var panne) -> repository.enPanne(agenda.id(), panne, demandee);
            case Lue.Inchangee() -> repository.repondu(agenda.id(), demandee);
            case Lue.Entiere entiere -> {
                seances.verrouiller(List.of(agenda.conseiller()));
                if (repository.repondu(agenda.id(), demandee)) {
                    repository.luEntier(
                            agenda.id(),
                            entiere.etag(),
                            entiere.jour(),
                            entiere.lue().illisibles());
                    if (repository.remplacer(agenda.id(), entiere.lue().heures()) > 0) {
                        evenements.publishEvent(new PagesPubliquesChangees());
                    }
                }
            }
        }
    }

    /** Sealed for one calendar of one town, an address opens for no other. */
    private static String contexte(UUID id) {
        return StructureCourante.siConnue().orElseThrow().valeur() + " agenda " + id;
    }
}
