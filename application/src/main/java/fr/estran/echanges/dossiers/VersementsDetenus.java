package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.ImportPasse.Raison;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What imports replaced names people: when one of them is forgotten, those imports are let go of. */
@Component
@Order(940)
class VersementsDetenus implements Detenteur {

    private final Versements versements;
    private final LignesRepository lignes;

    VersementsDetenus(Versements versements, LignesRepository lignes) {
        this.versements = versements;
        this.lignes = lignes;
    }

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
        lignes.parlantDe(fiches).forEach(id -> versements.acquerir(id, Raison.EFFACEMENT));
    }
}
