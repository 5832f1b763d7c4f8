package fr.estran.appelsrecus;

import fr.estran.commun.StructureCourante;
import fr.estran.structures.Structures;
import fr.estran.textes.GardeDesAppels;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who called. */
@Component
class OubliDesAppels {

    private final Structures structures;
    private final GardeDesAppels garde;
    private final AppelsRecus recus;

    OubliDesAppels(Structures structures, GardeDesAppels garde, AppelsRecus recus) {
        this.structures = structures;
        this.garde = garde;
        this.recus = recus;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void passer() {
        structures.chacune("old calls", structure -> StructureCourante.auNomDe(structure, this::effacer));
    }

    int effacer() {
        return recus.effacer(garde.mois());
    }
}
