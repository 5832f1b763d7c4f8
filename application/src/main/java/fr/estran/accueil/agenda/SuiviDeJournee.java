package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.estran.accueil.agenda.JourneeRepository.LieuNote;
import fr.estran.accueil.agenda.JourneeRepository.SuiteNotee;
import fr.estran.messages.PersonnesAPrevenir;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.Lieux;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What remains to be done of a cancelled day: venues to ring, people to tell, what the site says. */
@Service
@Transactional
class SuiviDeJournee {

    private final JourneeRepository repository;
    private final SeancesEmpechees seances;
    private final PersonnesAPrevenir personnes;
    private final Lieux lieux;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    SuiviDeJournee(
            JourneeRepository repository,
            SeancesEmpechees seances,
            PersonnesAPrevenir personnes,
            Lieux lieux,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.repository = repository;
        this.seances = seances;
        this.personnes = personnes;
        this.lieux = lieux;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public JourneeSuivie lire(UUID id) {
        return suivre(repository.lire(id).orElseThrow(Introuvable::new));
    }

    Lecture<JourneeAnnulee> recentes() {
        return repository.lecture(seances.aujourdhui());
    }

    @Transactional(readOnly = true)
    List<JourneeSuivie> inachevees(List<JourneeAnnulee> recentes) {
        return recentes.stream()
                .map(this::suivre)
                .filter(suivie -> !suivie.finie())
                .toList();
    }

    /** What the public finds at the venue after the last of those sessions. */
    @Transactional(readOnly = true)
    List<SeanceEmpechee> prochaines(JourneeSuivie suivie, LieuId lieu, int combien) {
        return suivie.annulees().reversed().stream()
                .map(JourneeSuivie.Seance::seance)
                .filter(seance -> lieu.equals(seance.lieu()))
                .findFirst()
                .map(derniere -> seances.prochaines(suivie.journee().conseiller(), derniere, combien))
                .orElse(List.of());
    }

    void noterLeLieu(UUID journee, LieuId lieu, boolean prevenu) {
        if (!repository.noterLeLieu(journee, lieu, prevenu ? horloge.instant() : null)) {
            throw new Introuvable();
        }
        journal.noter("journee.lieu", journee);
    }

    /** @param bandeau without a fault; empty, the site says nothing more */
    void annoncer(UUID journee, String bandeau) {
        if (repository.verrouiller(journee).filter(connue -> !connue.revenue()).isEmpty()) {
            throw new Introuvable();
        }
        repository.annoncer(journee, LectureDeSaisie.texte(bandeau));
        journal.noter("journee.bandeau", journee);
        evenements.publishEvent(new PagesPubliquesChangees());
    }

    private JourneeSuivie suivre(JourneeAnnulee journee) {
        var suites = repository.suites(journee.id()).stream().collect(toMap(SuiteNotee::seance, suite -> suite));
        var lues = seances.lire(journee.conseiller(), suites.keySet());
        var annulees = suites.values().stream()
                .filter(suite -> suite.suite().equals("annulee"))
                .toList();
        var notes = repository.lieux(journee.id());
        var prevenus = notes.stream()
                .filter(note -> note.prevenuLe() != null)
                .map(LieuNote::lieu)
                .collect(toSet());
        return new JourneeSuivie(
                journee,
                lues.stream()
                        .map(seance -> suivie(seance, Objects.requireNonNull(suites.get(seance.id()))))
                        .toList(),
                lieux.des(notes.stream().map(LieuNote::lieu).toList()).stream()
                        .map(lieu -> new JourneeSuivie.Lieu(lieu, prevenus.contains(lieu.id())))
                        .toList(),
                personnes.des(
                        annulees.stream().map(SuiteNotee::action).toList(),
                        annulees.stream().map(SuiteNotee::seance).toList(),
                        journee.le()));
    }

    private static JourneeSuivie.Seance suivie(SeanceEmpechee seance, SuiteNotee suite) {
        return new JourneeSuivie.Seance(seance, suite.suite(), suite.remplacantNom());
    }
}
