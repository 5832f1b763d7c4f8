package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.estran.accueil.agenda.JourneeRepository.SuiteNotee;
import fr.estran.messages.PersonnesAPrevenir;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Absences;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a day that was cancelled by mistake: what nobody was told of is put back, and what somebody was told of stays as
 * they were told.
 */
@Service
@Transactional
class RetourDeJournee {

    private final JourneeRepository repository;
    private final SeancesEmpechees seances;
    private final PersonnesAPrevenir personnes;
    private final Absences absences;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RetourDeJournee(
            JourneeRepository repository,
            SeancesEmpechees seances,
            PersonnesAPrevenir personnes,
            Absences absences,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.repository = repository;
        this.seances = seances;
        this.personnes = personnes;
        this.absences = absences;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @return how many sessions stay cancelled, since somebody was told */
    int revenir(UUID id) {
        var suites = repository.suites(id);
        seances.verrouiller(suites.stream().map(SuiteNotee::action).collect(toSet()));
        var journee = repository.verrouiller(id).orElseThrow(Introuvable::new);
        if (journee.revenue()) {
            return 0;
        }
        // First: whoever is away is given nothing back.
        if (journee.absence() != null) {
            absences.oublier(journee.absence());
        }
        var restees = remettre(journee, suites);
        reprendre(journee, suites);
        repository.noterLeRetour(id, horloge.instant());
        journal.noter("journee.revenir", journee.conseiller().valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
        return restees;
    }

    private int remettre(JourneeAnnulee journee, List<SuiteNotee> suites) {
        var restees = 0;
        var parAction = suites.stream()
                .filter(suite -> suite.suite().equals("annulee"))
                .collect(groupingBy(SuiteNotee::action, mapping(SuiteNotee::seance, toSet())));
        for (var action : parAction.entrySet()) {
            if (prevenues(journee, action.getKey(), action.getValue()) > 0) {
                restees += action.getValue().size();
            } else {
                seances.retablir(action.getKey(), action.getValue());
                action.getValue().forEach(seance -> repository.noterRetablie(journee.id(), seance));
            }
        }
        return restees;
    }

    private int prevenues(JourneeAnnulee journee, ActionId action, Set<SeanceId> ids) {
        return personnes.des(List.of(action), ids, journee.le()).stream()
                .mapToInt(moyen -> moyen.nombre() - moyen.restent())
                .sum();
    }

    /** What another holds, or the others alone, is theirs again unless it is over. */
    private void reprendre(JourneeAnnulee journee, List<SuiteNotee> suites) {
        var siennes = suites.stream()
                .filter(suite ->
                        suite.suite().equals("confiee") || suite.suite().equals("sans_moi"))
                .toList();
        var aVenir = seances
                .lire(
                        journee.conseiller(),
                        siennes.stream().map(SuiteNotee::seance).toList())
                .stream()
                .filter(seance -> seance.prevue())
                .map(seance -> seance.id())
                .toList();
        siennes.stream().filter(suite -> aVenir.contains(suite.seance())).forEach(suite -> {
            var remplacant = suite.remplacant();
            seances.confier(
                    suite.action(),
                    suite.seance(),
                    remplacant == null ? journee.conseiller() : remplacant,
                    journee.conseiller());
            repository.noterRetablie(journee.id(), suite.seance());
        });
    }
}
