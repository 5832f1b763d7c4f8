package fr.estran.echanges.dossiers;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Folders that wait hold everybody, and nobody can be taken out of one: when somebody is forgotten, all of them go. */
@Component
@Order(950)
record DossiersDetenus(TransfertRepository transferts) implements Detenteur {

    /** No table of theirs is of one person. */
    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of();
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        transferts.oublierCeQuiAttend();
    }
}
