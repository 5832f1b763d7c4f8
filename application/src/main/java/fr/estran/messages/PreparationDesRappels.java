package fr.estran.messages;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an import brought is reminded of too, structure after structure. */
@Component
class PreparationDesRappels {

    private final RappelsDesImportees importees;

    PreparationDesRappels(RappelsDesImportees importees) {
        this.importees = importees;
    }

    @Bean
    Tache tacheDesRappels() {
        return Tache.desVilles(
                "rappels", Rythme.toutesLes(Duration.ofMinutes(10), Duration.ofMinutes(5)), this::preparer);
    }

    void preparer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            importees.ecrire();
            return structure;
        });
    }

    /**
     * Writes the reminders of registrations that a folder of records told: they began nowhere here, and nothing was heard of
     * them. Others have theirs with the fact that it follows.
     */
    @Service
    @Transactional
    static class RappelsDesImportees {

        private final JoignableRepository joignables;
        private final MessageRepository messages;
        private final Clock horloge;

        RappelsDesImportees(JoignableRepository joignables, MessageRepository messages, Clock horloge) {
            this.joignables = joignables;
            this.messages = messages;
            this.horloge = horloge;
        }

        /** As often as one likes: a reminder of one beginning is written once. */
        void ecrire() {
            var maintenant = horloge.instant();
            messages.ecrire(
                    joignables.sansRappel(maintenant).stream()
                            .flatMap(qui -> Stream.concat(Stream.of(qui), qui.leTiers().stream()))
                            .flatMap(qui -> rappeler(qui, maintenant).stream())
                            .toList(),
                    maintenant);
        }

        private static Optional<NouveauMessage> rappeler(Joignable qui, Instant maintenant) {
            var debut = Objects.requireNonNull(qui.debut());
            return Voie.versLaPersonne(qui, Modele.RAPPEL, maintenant)
                    .flatMap(voie -> Rappels.memeTard(voie.moyen(), debut, qui.zone(), qui.feries(), maintenant)
                            .map(du -> AnnoncesDesPlaces.rappel(qui, voie, debut, du)));
        }
    }
}
