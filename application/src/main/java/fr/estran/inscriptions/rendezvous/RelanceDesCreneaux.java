package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A net: hours given back that were not offered at once. */
@Component
record RelanceDesCreneaux(
        Structures structures, PlusTotRepository file, PlusTot plusTot, TransactionOperations transactions) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RelanceDesCreneaux.class);

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "${estran.inscriptions.relance:PT20S}")
    void relancer() {
        structures.chacune("hours that were freed", this::relancer);
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
