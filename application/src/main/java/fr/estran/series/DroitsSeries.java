package fr.estran.series;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sessions that come back by a rule. */
@Component
class DroitsSeries implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/programme/{action}/series/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/series/nouvelle", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/series/{serie}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/series/{serie}/modifier", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/series/{serie}/arreter", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/series/{serie}/arreter", PROGRAMMATION));
    }
}
