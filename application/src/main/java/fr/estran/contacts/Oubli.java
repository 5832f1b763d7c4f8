package fr.estran.contacts;

import fr.estran.commun.StructureCourante;
import fr.estran.territoire.Structures;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what became of messages, and who called. */
@Component
class Oubli {

    private final Structures structures;
    private final Envois envois;
    private final AppelsRecus recus;

    Oubli(Structures structures, Envois envois, AppelsRecus recus) {
        this.structures = structures;
        this.envois = envois;
        this.recus = recus;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void passer() {
        structures.chacune(
                "old messages and calls",
                structure -> StructureCourante.auNomDe(structure, () -> envois.effacer() + recus.effacer()));
    }
}
