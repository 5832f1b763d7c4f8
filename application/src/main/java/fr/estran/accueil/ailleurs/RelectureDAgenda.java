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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final Sceau sceau;
    private final HeuresDeService heures;
    private final SeancesIndividuelles seances;
    private final ApplicationEventPublisher evenements;
    private final TransactionOperations transactions;
    private final Clock horloge;

    RelectureDAgenda(
            AilleursRepository repository,
            Sortie sortie,
            Sceau sceau,
            HeuresDeService heures,
            SeancesIndividuelles seances,
            ApplicationEventPublisher evenements,
            TransactionOperations transactions,
            Clock horloge) {
        this.repository = repository;
        this.sortie = sortie;
        this.sceau = sceau;
        this.heures = heures;
        this.seances = seances;
        this.evenements = evenements;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    byte[] sceller(UUID id, URI adresse) {
        return sceau.sceller(adresse.toString().getBytes(StandardCharsets.UTF_8), contexte(id));
    }

    /** @return why it could not be read; then its hours stay as they were last known */
    Optional<Panne> relire(AgendaRelu agenda) {
        var scellee = transactions.execute(_ -> repository.adresse(agenda.id()));
        var adresse = URI.create(new String(
                sceau.ouvrir(Objects.requireNonNull(scellee), contexte(agenda.id())), StandardCharsets.UTF_8));
        var lue = lire(adresse, agenda);
        transactions.executeWithoutResult(_ -> noter(agenda, lue));
        return lue instanceof Lue.EnPanne(var panne) ? Optional.of(panne) : Optional.empty();
    }

    /** Nothing of it is kept. */
    Lue lire(URI adresse, AgendaRelu agenda) {
        var aujourdhui = LocalDate.now(horloge);
        // What comes back reaches one day farther each day, though the calendar is the same.
        var entetes = agenda.etag() == null || !aujourdhui.equals(agenda.jourLu())
                ? Map.of("Accept", "text/calendar")
                : Map.of("Accept", "text/calendar", "If-None-Match", agenda.etag());
        return switch (sortie.demander(new Demande("GET", adresse, entetes, null))) {
            case Manquee(var raison) -> new Lue.EnPanne(Panne.de(raison));
            case Reponse reponse when reponse.statut() == INCHANGE -> new Lue.Inchangee();
            case Reponse reponse when reponse.statut() == OK -> comprendre(reponse, agenda, aujourdhui);
            case Reponse reponse -> new Lue.EnPanne(Panne.duStatut(reponse.statut()));
        };
    }

    private Lue comprendre(Reponse reponse, AgendaRelu agenda, LocalDate aujourdhui) {
        var fuseau = Objects.requireNonNull(transactions.<ZoneId>execute(_ -> heures.fuseau()));
        try {
            var lue = LectureIcs.lire(
                    reponse.corps(),
                    new LectureIcs.Lecteur(fuseau, Set.of(agenda.courriel()), this::lesNotres),
                    aujourdhui.atStartOfDay(fuseau).toInstant(),
                    aujourdhui.plusDays(JOURS).atStartOfDay(fuseau).toInstant());
            return new Lue.Entiere(lue, reponse.entete("ETag").orElse(null), aujourdhui);
        } catch (LectureIcs.Illisible e) {
            return new Lue.EnPanne(Panne.ILLISIBLE);
        } catch (Effort.Demesure e) {
            return new Lue.EnPanne(Panne.DEMESUREE);
        }
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

    /** Within a transaction. */
    void noter(AgendaRelu agenda, Lue lue) {
        var maintenant = horloge.instant();
        switch (lue) {
            case Lue.EnPanne(var panne) -> repository.enPanne(agenda.id(), panne, maintenant);
            case Lue.Inchangee() -> repository.repondu(agenda.id(), maintenant);
            case Lue.Entiere entiere -> {
                seances.verrouiller(List.of(agenda.conseiller()));
                if (repository.repondu(agenda.id(), maintenant)) {
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
