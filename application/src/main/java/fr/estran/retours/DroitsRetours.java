package fr.estran.retours;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has the sheets enters them; what they said is shown to whoever held the session, and to the responsible. */
@Component
class DroitsRetours implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/retours", GUICHET),
                Droit.de(GET, "/equipe/retours/{seance}", GUICHET),
                Droit.de(POST, "/equipe/retours/{seance}", GUICHET),
                Droit.de(GET, "/equipe/retours/{seance}/feuille", GUICHET),
                Droit.de(POST, "/equipe/retours/{seance}/reprendre", GUICHET),
                Droit.de(POST, "/equipe/retours/{seance}/vider", GUICHET));
    }
}
