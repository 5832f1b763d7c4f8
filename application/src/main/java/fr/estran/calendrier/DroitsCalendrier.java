package fr.estran.calendrier;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** School and public holidays: settings of the town. */
@Component
class DroitsCalendrier implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reglages/jours-feries", GESTION),
                Droit.de(POST, "/reglages/jours-feries", GESTION),
                Droit.de(GET, "/reglages/vacances", GESTION),
                Droit.de(POST, "/reglages/vacances", GESTION),
                Droit.de(POST, "/reglages/vacances/zone", GESTION),
                Droit.de(POST, "/reglages/vacances/retirer", GESTION));
    }
}
