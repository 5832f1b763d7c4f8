package fr.estran.reseau.annuaire;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What nobody accepted nor refused in all that time is forgotten: it may name whom professionals ask for. */
@Component
record PurgeDesPropositions(PropositionRepository propositions, PostulantRepository postulants) implements Purge {

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
