package fr.estran.personnes.vieprivee;

import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.vocabulaire.Structures;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the passing of time asks for, structure after structure. Any number of instances may do so at once. */
@Component
record Entretien(
        Structures structures, Echeances echeances, Effacements effacements, Purges purges, RejeuDesEffacements rejeu) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Entretien.class);
    private static final int A_LA_FOIS = 20;

    @Scheduled(initialDelay = 60, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void passer() {
        structures.chacune("what time asks for", this::passer);
        rejeu.accorder();
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            purges.passer();
            effacerAuTerme(echeances.annoncer());
            return structure;
        });
    }

    /** A few at a time: of whom one hears meanwhile stays. */
    private void effacerAuTerme(List<UsagerId> echues) {
        for (var rang = 0; rang < echues.size(); rang += A_LA_FOIS) {
            var encore = rang == 0 ? echues : echeances.annoncer();
            echues.subList(rang, Math.min(rang + A_LA_FOIS, echues.size())).stream()
                    .filter(new HashSet<>(encore)::contains)
                    .forEach(this::effacerAuTerme);
        }
    }

    /** Each person in a transaction of their own: where one fails, the others are done. */
    private void effacerAuTerme(UsagerId usager) {
        try {
            effacements.effacer(usager, Motif.DELAI);
        } catch (RuntimeException e) {
            JOURNAL.error("record {} could not be erased: later", usager, e);
        }
    }
}
