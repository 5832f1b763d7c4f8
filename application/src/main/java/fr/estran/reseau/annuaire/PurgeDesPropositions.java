package fr.estran.reseau.annuaire;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What nobody accepted nor refused in all that time is forgotten: it may name whom professionals ask for. */
@Component
class PurgeDesPropositions implements Purge {

    private final PropositionRepository propositions;
    private final PostulantRepository postulants;

    PurgeDesPropositions(PropositionRepository propositions, PostulantRepository postulants) {
        this.propositions = propositions;
        this.postulants = postulants;
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    @Override
    public void purger(LocalDate avant) {
        propositions.oublier(avant);
        postulants.oublier(avant);
    }
}
