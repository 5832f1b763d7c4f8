package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows whatever is done to a sheet: it is noted, and the public reads it at once. */
@Component
class SuiteDesFiches {

    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    SuiteDesFiches(Journal journal, ApplicationEventPublisher evenements) {
        this.journal = journal;
        this.evenements = evenements;
    }

    void noter(String acte, OrganismeId organisme) {
        journal.noter(acte, organisme.valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
    }
}
