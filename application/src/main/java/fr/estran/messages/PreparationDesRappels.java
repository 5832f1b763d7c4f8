package fr.estran.messages;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What an import brought is reminded of too, structure after structure. */
@Component
class PreparationDesRappels {

    private final Structures structures;
    private final RappelsDesImportees importees;

    PreparationDesRappels(Structures structures, RappelsDesImportees importees) {
        this.structures = structures;
        this.importees = importees;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void preparer() {
        structures.chacune("reminders of what was imported", this::preparer);
    }

    void preparer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            importees.ecrire();
            return structure;
        });
    }
}
