package fr.estran.orientation;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.LECTURE;
import static fr.estran.droits.Retenue.LIEN;
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
                Droit.porte("/trouver", LECTURE),
                Droit.porte("/trouver/choisir", LECTURE),
                Droit.de(GET, "/trouver/{orientation}", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/orienter", TOUT_LE_MONDE),
                Droit.porte("/pro/{jeton}/orienter", LIEN),
                Droit.porte("/pro/{jeton}/orienter/choisir", LIEN),
                Droit.de(GET, "/pro/{jeton}/orienter/{orientation}", TOUT_LE_MONDE),
                Droit.de(GET, "/suite-donnee/{jeton}", TOUT_LE_MONDE),
                Droit.porte("/suite-donnee/{jeton}", LIEN),
                Droit.de(GET, "/equipe/seances/{seance}/presences/orienter", GUICHET),
                Droit.de(GET, "/equipe/orienter", GUICHET),
                Droit.de(POST, "/equipe/orienter", GUICHET),
                Droit.de(POST, "/equipe/orienter/choisir", GUICHET),
                Droit.de(GET, "/equipe/orienter/{orientation}", GUICHET),
                Droit.de(GET, "/equipe/orientations", GUICHET),
                Droit.de(POST, "/equipe/orientations/{orientation}", GUICHET));
    }
}
