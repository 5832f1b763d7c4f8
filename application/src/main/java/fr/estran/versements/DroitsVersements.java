package fr.estran.versements;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports of before, and undoing one. */
@Component
class DroitsVersements implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/echanges/versements/{versement}", GESTION),
                Droit.de(POST, "/echanges/versements/{versement}/defaire", GESTION));
    }
}
