package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the people of a body asked for others follows it. */
@Component
@Order(30)
record DemandesDesOrganismes(Demandes demandes) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    @Override
    public List<String> enMots(OrganismeId organisme) {
        var n = demandes.combienDe(organisme);
        return n == 0 ? List.of() : List.of(MESSAGES.dire("reunir.demandes", "n", n));
    }

    @Override
    public void suivre(OrganismeId de, OrganismeId vers) {
        demandes.confier(de, vers);
    }
}
