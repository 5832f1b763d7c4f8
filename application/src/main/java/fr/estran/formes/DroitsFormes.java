package fr.estran.formes;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Kinds of help that the town gives. */
@Component
class DroitsFormes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reglages/formes", GESTION),
                Droit.de(GET, "/reglages/formes/{type}", GESTION),
                Droit.de(POST, "/reglages/formes/{type}", GESTION));
    }
}
