package fr.estran.presences.remises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.personnes.registre.Fiche;
import fr.estran.personnes.registre.Fiches;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Document;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paper that says when somebody was at an action: of what was noted, of nothing else, and signed by hand. */
@Service
@Transactional(readOnly = true)
public class Attestations {

    /**
     * A session at which they were noted present.
     *
     * @param lieu null for help by telephone, or where none is known
     */
    public record Presence(
            ActionId action,
            String titre,
            LocalDateTime debut,
            LocalDateTime fin,
            boolean heureConnue,
            @Nullable String lieu) {}

    /** @param presences in the order of time, one at least */
    public record Suivie(ActionId action, String titre, List<Presence> presences) {

        public Suivie {
            presences = List.copyOf(presences);
        }

        public int nombre() {
            return presences.size();
        }

        public String derniere() {
            return Jours.dire(presences.getLast().debut().toLocalDate());
        }
    }

    /** @param suivies the latest first */
    public record Attestable(Fiche fiche, List<Suivie> suivies) {

        public Attestable {
            suivies = List.copyOf(suivies);
        }
    }

    private static final Messages MESSAGES = Messages.de("presences/remises");

    private final Fiches fiches;
    private final PresenceRepository repository;
    private final Enseigne enseigne;
    private final Journal journal;
    private final Clock horloge;

    Attestations(Fiches fiches, PresenceRepository repository, Enseigne enseigne, Journal journal, Clock horloge) {
        this.fiches = fiches;
        this.repository = repository;
        this.enseigne = enseigne;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Nothing of a record without a name: it would attest of nobody. */
    Attestable lire(UsagerId usager) {
        var fiche = fiches.lire(fiches.conservee(usager));
        if (fiche.nom() == null) {
            return new Attestable(fiche, List.of());
        }
        var parAction = repository.presences(fiches.deLaPersonne(usager), horloge.instant()).stream()
                .collect(groupingBy(Presence::action, LinkedHashMap::new, toList()));
        return new Attestable(
                fiche,
                parAction.entrySet().stream()
                        .map(une -> new Suivie(
                                une.getKey(),
                                une.getValue().getFirst().titre(),
                                une.getValue().reversed()))
                        .toList());
    }

    /** Empty where nothing says that they were there. */
    @Transactional
    Optional<Document> attester(UsagerId usager, ActionId action) {
        var attestable = lire(usager);
        return attestable.suivies().stream()
                .filter(une -> une.action().equals(action))
                .findFirst()
                .map(suivie -> {
                    journal.noter("personne.attester", attestable.fiche().id().valeur());
                    return ecrire(attestable.fiche().nomEntier(), suivie, enseigne.enTete(), LocalDate.now(horloge));
                });
    }

    /** @param service who attests: its name, then every way back to it */
    static Document ecrire(String qui, Suivie suivie, List<String> service, LocalDate le) {
        var nom = service.getFirst();
        var joindre = service.subList(1, service.size());
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Paragraphe(MESSAGES.dire(
                "attestation.dit", "service", nom, "qui", qui, "titre", suivie.titre(), "n", suivie.nombre())));
        blocs.add(new Liste(suivie.presences().stream().map(Attestations::ligne).toList()));
        blocs.add(new Bloc.Fiche(List.of(
                new Mention(MESSAGES.dire("attestation.fait_a"), null),
                new Mention(MESSAGES.dire("attestation.le"), Jours.dire(le)),
                new Mention(MESSAGES.dire("attestation.signataire"), null),
                new Mention(MESSAGES.dire("attestation.signature"), null))));
        if (!joindre.isEmpty()) {
            blocs.add(new Paragraphe(String.join("\n", joindre)));
        }
        return new Document(MESSAGES.dire("attestation.titre"), suivie.titre(), nom, blocs, false);
    }

    private static String ligne(Presence presence) {
        var quand = presence.heureConnue()
                ? MESSAGES.dire(
                        "attestation.heures",
                        "jour",
                        Jours.dire(presence.debut().toLocalDate()),
                        "debut",
                        Jours.dire(presence.debut().toLocalTime()),
                        "fin",
                        Jours.dire(presence.fin().toLocalTime()))
                : Jours.dire(presence.debut().toLocalDate());
        return presence.lieu() == null ? quand : quand + ", " + presence.lieu();
    }

    @Repository
    record PresenceRepository(JdbcClient jdbc) {

        /** Of all the records of one person, the latest first; of two at one session, one. */
        List<Presence> presences(Collection<UsagerId> fiches, Instant maintenant) {
            return jdbc.sql("""
                select
                    action.id as action,
                    action.titre,
                    seance.debut at time zone structure.fuseau as debut,
                    seance.fin at time zone structure.fuseau as fin,
                    seance.heure_connue,
                    lieu.nom as lieu
                from seance
                join structure on structure.structure_id = seance.structure_id
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                where seance.structure_id = structure_courante()
                    and seance.statut <> 'annulee'
                    and seance.debut <= :maintenant
                    and seance.id in (
                        select participation.seance_id
                        from participation
                        where participation.structure_id = structure_courante()
                            and participation.usager_id = any(:fiches)
                            and participation.presence = 'present'
                    )
                order by seance.debut desc, seance.id
                """)
                    .param("fiches", fiches)
                    .param("maintenant", maintenant)
                    .query(Presence.class)
                    .list();
        }
    }
}
