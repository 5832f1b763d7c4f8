package fr.estran.agenda;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agenda, and the private feeds of calendars: a link opens them. */
@Component
class DroitsAgenda implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/agenda", EQUIPE),
                Droit.de(GET, "/equipe/agenda/lien", EQUIPE),
                Droit.de(POST, "/equipe/agenda/lien", EQUIPE),
                Droit.de(POST, "/equipe/agenda/lien/retirer", EQUIPE),
                Droit.de(GET, "/agenda/{jeton}", TOUT_LE_MONDE));
    }
}
