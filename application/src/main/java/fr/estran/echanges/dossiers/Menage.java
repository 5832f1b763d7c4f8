package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Structures;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What has expired is forgotten, structure after structure. */
@Component
record Menage(Structures structures, Consigne consigne, TransactionOperations transactions) {

    @PostConstruct
    void vider() throws IOException {
        DossierTemporaire.vider();
    }

    /** Any number of instances may do so at once: each deletes what the others have left. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void faire() {
        structures.chacune(
                "folders that were left",
                structure -> StructureCourante.auNomDe(
                        structure, () -> transactions.execute(_ -> consigne.oublierCeQuiAExpire())));
    }

    /** A command does its work and ends: only a service that stays up tidies. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableScheduling
    static class ALHeure {}
}
