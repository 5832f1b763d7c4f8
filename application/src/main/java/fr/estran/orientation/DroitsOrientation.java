package fr.estran.orientation;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever looks for a body, by each door; and the bodies that say what became of it. */
@Component
class DroitsOrientation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/trouver", TOUT_LE_MONDE),
                Droit.de(POST, "/trouver", TOUT_LE_MONDE),
                Droit.de(POST, "/trouver/choisir", TOUT_LE_MONDE),
                Droit.de(GET, "/trouver/{orientation}", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/orienter", TOUT_LE_MONDE),
                Droit.de(POST, "/pro/{jeton}/orienter", TOUT_LE_MONDE),
                Droit.de(POST, "/pro/{jeton}/orienter/choisir", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/orienter/{orientation}", TOUT_LE_MONDE),
                Droit.de(GET, "/suite-donnee/{jeton}", TOUT_LE_MONDE),
                Droit.de(POST, "/suite-donnee/{jeton}", TOUT_LE_MONDE),
                Droit.de(GET, "/equipe/seances/{seance}/presences/orienter", GUICHET),
                Droit.de(GET, "/equipe/orienter", GUICHET),
                Droit.de(POST, "/equipe/orienter", GUICHET),
                Droit.de(POST, "/equipe/orienter/choisir", GUICHET),
                Droit.de(GET, "/equipe/orienter/{orientation}", GUICHET),
                Droit.de(GET, "/equipe/orientations", GUICHET),
                Droit.de(POST, "/equipe/orientations/{orientation}", GUICHET));
    }
}
