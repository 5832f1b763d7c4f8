package fr.estran.preparation;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rooms, equipment and hands for a session. */
@Component
class DroitsPreparation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/programme/materiel", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/materiel", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/materiel/{materiel}/retirer", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION));
    }
}
