package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What has expired is forgotten, structure after structure. */
@Component
record Menage(Consigne consigne, TransactionOperations transactions) {

    @PostConstruct
    void vider() throws IOException {
        DossierTemporaire.vider();
    }

    @Bean
    Tache tacheDuMenage() {
        return Tache.desVilles("menage", Rythme.toutesLes(Duration.ofMinutes(10), Duration.ofMinutes(1)), this::faire);
    }

    void faire(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> transactions.execute(_ -> consigne.oublierCeQuiAExpire()));
    }
}
