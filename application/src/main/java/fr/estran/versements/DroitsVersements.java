package fr.estran.versements;

import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports of before, undoing one, and whom it brought: these are named, and shown to whom the register is. */
@Component
class DroitsVersements implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/echanges/versements/{versement}", GESTION),
                Droit.sensible(POST, "/echanges/versements/{versement}/defaire", GESTION),
                Droit.de(GET, "/echanges/versements/{versement}/personnes", LE_RESPONSABLE),
                Droit.de(GET, "/echanges/versements/{versement}/personnes/ensemble", LE_RESPONSABLE),
                Droit.de(POST, "/echanges/versements/{versement}/personnes/reunir", LE_RESPONSABLE),
                Droit.de(
                        POST,
                        "/echanges/versements/{versement}/personnes/{usager}/{autre}/distinguer",
                        LE_RESPONSABLE));
    }
}
