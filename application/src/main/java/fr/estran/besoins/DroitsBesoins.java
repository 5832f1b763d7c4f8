package fr.estran.besoins;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The needs, and what people say for them. */
@Component
class DroitsBesoins implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reglages/besoins", GESTION),
                Droit.de(POST, "/reglages/besoins", GESTION),
                Droit.de(GET, "/reglages/besoins/{besoin}", GESTION),
                Droit.de(POST, "/reglages/besoins/{besoin}", GESTION),
                Droit.de(POST, "/reglages/besoins/{besoin}/retirer", GESTION),
                Droit.de(POST, "/reglages/besoins/{besoin}/reprendre", GESTION));
    }
}
