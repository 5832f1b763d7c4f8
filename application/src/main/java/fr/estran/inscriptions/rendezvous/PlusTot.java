package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.PlacesIndividuelles;
import fr.estran.inscriptions.places.Visites;
import fr.estran.programme.planification.SeancesIndividuelles;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An hour that is given back goes to the first who waits for an earlier one: it is held for them until they answer, and only
 * then for the next. Nobody is told of what another may take.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlusTot {

    private static final Logger JOURNAL = LoggerFactory.getLogger(PlusTot.class);

    private final PlusTotRepository file;
    private final RendezVousRepository rendezVous;
    private final Creneaux creneaux;
    private final SeancesIndividuelles seances;
    private final PlacesIndividuelles places;
    private final Visites visites;
    private final TransactionTemplate aPart;
    private final Clock horloge;

    PlusTot(
            PlusTotRepository file,
            RendezVousRepository rendezVous,
            Creneaux creneaux,
            SeancesIndividuelles seances,
            PlacesIndividuelles places,
            Visites visites,
            PlatformTransactionManager transactions,
            Clock horloge) {
        this.file = file;
        this.rendezVous = rendezVous;
        this.creneaux = creneaux;
        this.seances = seances;
        this.places = places;
        this.visites = visites;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.horloge = horloge;
    }

    /**
     * At once, in the transaction of whoever gives it back. Should that fail, they have given it back all the same, and the
     * sweeper offers it.
     */
    void liberer(RendezVousVu rendu) {
        if (horloge.instant().isBefore(rendu.debut())) {
            var libere = file.liberer(rendu);
            try {
                aPart.executeWithoutResult(_ -> servir(libere));
            } catch (DataAccessException e) {
                JOURNAL.info("the hour {} is to be offered later", libere);
            }
        }
    }

    /** Offered to the first, if it is free still and somebody waits for it; either way it is done with. */
    void servir(UUID id) {
        var libere = file.libere(id).orElse(null);
        if (libere == null) {
            return;
        }
        seances.verrouiller(List.of(libere.conseiller()));
        var creneau = creneau(libere);
        var premier = creneau.flatMap(libre -> premier(libere, libre));
        file.oublier(id);
        premier.ifPresent(inscription -> proposer(inscription, creneau.orElseThrow()));
    }

    /** Whoever let it go without an answer leaves the next offer to others. */
    void passerAuBout(InscriptionId inscription) {
        file.passerAuBout(inscription);
    }

    private Optional<CreneauLibre> creneau(PlusTotRepository.Libere libere) {
        return creneaux.auMoment(libere.endroit(), libere.debut(), false).stream()
                .filter(libre -> libre.conseiller().equals(libere.conseiller()))
                .findFirst();
    }

    /** Two hours given back at one moment are not offered to the same person: the second is for the next. */
    private Optional<InscriptionId> premier(PlusTotRepository.Libere libere, CreneauLibre libre) {
        var fin = libre.fin().toInstant();
        while (true) {
            var premier = file.premier(libere, fin);
            if (premier.isEmpty()) {
                return premier;
            }
            rendezVous.verrouiller(rendezVous.lire(premier.get()).orElseThrow().usager());
            if (premier.equals(file.premier(libere, fin))) {
                return premier;
            }
        }
    }

    private void proposer(InscriptionId inscription, CreneauLibre creneau) {
        var action = new ActionId(UUID.randomUUID());
        seances.ouvrir(action, creneau.individuel(), creneaux.regles().reponse());
        var seance = seances.prendre(action, creneau.individuel());
        var proposee = places.proposer(inscription, action);
        rendezVous.ajouter(proposee, action, places.lire(inscription).usager(), seance, creneau, inscription);
        visites.reprendre(inscription, proposee);
    }

    /** A net: hours given back that were not offered at once. */
    @Component
    record RelanceDesCreneaux(PlusTotRepository file, PlusTot plusTot, TransactionOperations transactions) {

        private static final Logger JOURNAL = LoggerFactory.getLogger(RelanceDesCreneaux.class);

        @Bean
        Tache tacheDesCreneaux() {
            return Tache.desVilles(
                    "creneaux", Rythme.desQuIlFaut(Duration.ofSeconds(20), Duration.ofSeconds(25)), this::relancer);
        }

        void relancer(StructureId structure) {
            StructureCourante.auNomDe(structure, () -> {
                List<UUID> liberes = Objects.requireNonNull(transactions.execute(_ -> file.liberes()));
                for (var libere : liberes) {
                    try {
                        transactions.executeWithoutResult(_ -> plusTot.servir(libere));
                    } catch (DataAccessException e) {
                        JOURNAL.info("the hour {} is to be offered later", libere);
                    }
                }
                return structure;
            });
        }
    }
}
