package fr.estran.presences.orientation;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who were sent to a body follow it. */
@Component
record OrientationsDesOrganismes(OrientationRepository repository) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("presences/orientation");

    @Override
    public List<String> enMots(OrganismeId organisme) {
        var n = repository.nombre(organisme);
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache", "n", n));
    }
}
