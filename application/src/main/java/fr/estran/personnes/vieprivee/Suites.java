package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an erasure leaves behind: a line in the journal, which names a record of nobody, and word for the list outside. */
@Component
record Suites(Journal journal, ApplicationEventPublisher evenements, Clock horloge) {

    /** For whom, told once it is done for good. */
    record Efface(List<String> empreintes) {}

    void noter(Motif motif, UsagerId fiche, List<String> empreintes) {
        journal.noter(motif.acte, fiche.valeur());
        evenements.publishEvent(new Efface(empreintes));
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Why, and what the journal calls it. */
    enum Motif {
        DEMANDE("vie_privee.effacer"),
        DELAI("vie_privee.effacer_au_terme"),
        DE_NOUVEAU("vie_privee.effacer_de_nouveau");

        final String acte;

        Motif(String acte) {
            this.acte = acte;
        }
    }
}
