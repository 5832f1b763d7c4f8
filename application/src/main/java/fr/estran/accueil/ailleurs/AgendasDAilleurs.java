package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds, reads again and forgets the calendars that somebody keeps elsewhere; all of them every quarter of an hour. */
@Component
record AgendasDAilleurs(
        AilleursRepository repository,
        RelectureDAgenda relecture,
        Journal journal,
        TransactionOperations transactions,
        Clock horloge) {

    private static final Duration TOUTES_LES = Duration.ofMinutes(15);
    private static final Duration PREMIERE = Duration.ofSeconds(40);

    List<AgendaVu> de(ConseillerId conseiller) {
        return Objects.requireNonNull(transactions.execute(_ -> repository.de(conseiller, horloge.instant())));
    }

    /** Kept only if it can be read. @return why it cannot */
    Optional<Panne> ajouter(ConseillerId conseiller, String nom, URI adresse) {
        var id = Identifiants.nouveau();
        var courriel = Objects.requireNonNull(transactions.execute(_ -> repository.courriel(conseiller)));
        var agenda = new AgendaRelu(id, conseiller, courriel, null, null);
        var lue = relecture.lire(adresse, agenda);
        if (lue instanceof Lue.EnPanne(var panne)) {
            return Optional.of(panne);
        }
        transactions.executeWithoutResult(_ -> {
            repository.ajouter(id, conseiller, nom, adresse.getHost(), relecture.sceller(id, adresse));
            relecture.noter(agenda, lue);
            journal.noter("agenda.ailleurs_ajouter", id);
        });
        return Optional.empty();
    }

    /** @throws Introuvable when that counsellor has no such calendar */
    Optional<Panne> relire(ConseillerId conseiller, UUID id) {
        return relecture.relire(Objects.requireNonNull(
                transactions.execute(_ -> repository.aRelire(id, conseiller).orElseThrow(Introuvable::new))));
    }

    /** @throws Introuvable when that counsellor has no such calendar */
    void retirer(ConseillerId conseiller, UUID id) {
        transactions.executeWithoutResult(_ -> {
            if (repository.retirer(id, conseiller) == 0) {
                throw new Introuvable();
            }
            journal.noter("agenda.ailleurs_retirer", id);
        });
    }

    @Component
    record RondeDesAgendas(
            AilleursRepository repository,
            RelectureDAgenda relecture,
            TransactionOperations transactions,
            Clock horloge) {

        @Bean
        Tache tacheDesAgendasDAilleurs() {
            return Tache.desVilles("agendas_d_ailleurs", Rythme.toutesLes(TOUTES_LES, PREMIERE), this::relire);
        }

        /** One that does not answer holds nobody up but those that follow it, for twenty seconds. */
        void relire(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                List<AgendaRelu> agendas = Objects.requireNonNull(transactions.execute(_ -> {
                    repository.oublierLesPartis(LocalDate.now(horloge));
                    repository.oublierLePasse(horloge.instant().minus(Duration.ofDays(1)));
                    return repository.aRelire();
                }));
                agendas.forEach(relecture::relire);
                return structure;
            });
        }
    }
}
