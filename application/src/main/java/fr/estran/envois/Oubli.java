package fr.estran.envois;

import fr.estran.commun.StructureCourante;
import fr.estran.structures.Structures;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what became of messages. */
@Component
class Oubli {

    private final Structures structures;
    private final Envois envois;

    Oubli(Structures structures, Envois envois) {
        this.structures = structures;
        this.envois = envois;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void passer() {
        structures.chacune("old messages", structure -> StructureCourante.auNomDe(structure, envois::effacer));
    }
}
