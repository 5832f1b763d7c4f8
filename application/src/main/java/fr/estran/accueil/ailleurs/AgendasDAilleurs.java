package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds, reads again, writes and forgets the calendars that somebody keeps elsewhere; all of them in turn, by themselves. */
@Component
record AgendasDAilleurs(
        AilleursRepository repository,
        RelectureDAgenda relecture,
        EcritureDAgenda ecriture,
        Journal journal,
        TransactionOperations transactions,
        Clock horloge) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AgendasDAilleurs.class);
    private static final Duration LIRE = Duration.ofMinutes(15);
    private static final Duration ECRIRE = Duration.ofMinutes(5);
    private static final Duration PREMIERE = Duration.ofSeconds(40);

    List<AgendaVu> de(ConseillerId conseiller) {
        return Objects.requireNonNull(transactions.execute(_ -> repository.de(conseiller, horloge.instant())));
    }

    /** Kept only if it can be read. @return why it cannot */
    Optional<Panne> ajouter(ConseillerId conseiller, FormulaireDAgenda dit) {
        var courriel = Objects.requireNonNull(transactions.execute(_ -> repository.courriel(conseiller)));
        var agenda = dit.agenda(Identifiants.nouveau(), conseiller, courriel);
        var acces = dit.acces();
        var demandee = horloge.instant();
        var lue = relecture.lire(acces, agenda);
        if (lue instanceof Lue.EnPanne(var panne)) {
            return Optional.of(panne);
        }
        transactions.executeWithoutResult(_ -> {
            repository.ajouter(agenda, dit.appele(), acces.adresse().getHost(), relecture.sceller(agenda.id(), acces));
            relecture.noter(agenda, lue, demandee);
            journal.noter("agenda.ailleurs_ajouter", agenda.id());
        });
        return ecrire(agenda);
    }

    /** @throws Introuvable when that counsellor has no such calendar */
    Optional<Panne> relire(ConseillerId conseiller, UUID id) {
        var agenda = trouver(conseiller, id);
        var panne = agenda.lu() ? relecture.relire(agenda) : Optional.<Panne>empty();
        return panne.isPresent() ? panne : ecrire(agenda);
    }

    /**
     * What was written there is taken away first, if its server lets us.
     *
     * @throws Introuvable when that counsellor has no such calendar
     */
    Optional<Panne> retirer(ConseillerId conseiller, UUID id) {
        var agenda = trouver(conseiller, id);
        var panne = agenda.ecrit()
                ? relecture.acces(id).flatMap(acces -> ecriture.toutEffacer(id, acces))
                : Optional.<Panne>empty();
        transactions.executeWithoutResult(_ -> {
            repository.retirer(id, conseiller);
            journal.noter("agenda.ailleurs_retirer", id);
        });
        return panne;
    }

    private Optional<Panne> ecrire(AgendaRelu agenda) {
        return agenda.ecrit()
                ? relecture.acces(agenda.id()).flatMap(acces -> ecriture.ecrire(agenda, acces))
                : Optional.empty();
    }

    private AgendaRelu trouver(ConseillerId conseiller, UUID id) {
        return Objects.requireNonNull(
                transactions.execute(_ -> repository.aRelire(id, conseiller).orElseThrow(Introuvable::new)));
    }

    @Component
    record RondeDesAgendas(
            AilleursRepository repository,
            RelectureDAgenda relecture,
            EcritureDAgenda ecriture,
            TransactionOperations transactions,
            Clock horloge) {

        @Bean
        Tache tacheDesAgendasDAilleurs() {
            return Tache.desVilles("agendas_d_ailleurs", Rythme.toutesLes(LIRE, PREMIERE), this::relire);
        }

        @Bean
        Tache tacheDesAgendasEcrits() {
            return Tache.desVilles("agendas_ecrits", Rythme.toutesLes(ECRIRE, PREMIERE), this::ecrire);
        }

        /** One that does not answer holds nobody up but those that do not either: the next time it comes after the others. */
        void relire(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                List<AgendaRelu> agendas = Objects.requireNonNull(transactions.execute(_ -> {
                    repository.oublierLesPartis(LocalDate.now(horloge));
                    repository.oublierLePasse(horloge.instant().minus(Duration.ofDays(1)));
                    return repository.aRelire();
                }));
                agendas.stream()
                        .filter(AgendaRelu::lu)
                        .forEach(agenda -> aSonTour(agenda, () -> relecture.relire(agenda)));
                return structure;
            });
        }

        /** What could not be written is, the next time. */
        void ecrire(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                List<AgendaRelu> agendas = Objects.requireNonNull(transactions.execute(_ -> repository.aRelire()));
                agendas.stream()
                        .filter(AgendaRelu::ecrit)
                        .forEach(agenda -> aSonTour(
                                agenda,
                                () -> relecture.acces(agenda.id()).ifPresent(acces -> ecriture.ecrire(agenda, acces))));
                return structure;
            });
        }

        /** Whatever becomes of one, those that follow have their turn. Nothing that it says is logged: it may hold its address. */
        private void aSonTour(AgendaRelu agenda, Runnable tour) {
            try {
                tour.run();
            } catch (TransientDataAccessException e) {
                JOURNAL.warn(
                        "the calendar {} waits for its next turn: {}",
                        agenda.id(),
                        e.getClass().getName());
            } catch (RuntimeException e) {
                JOURNAL.warn(
                        "the calendar {} could not be done: {}",
                        agenda.id(),
                        e.getClass().getName());
                transactions.executeWithoutResult(
                        _ -> repository.enPanne(agenda.id(), Panne.EN_PANNE, horloge.instant()));
            }
        }
    }
}
