package fr.estran.feuillesconnues;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever brings sheets says what they are. */
@Component
class DroitsFeuillesConnues implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/echanges/correspondances", GESTION),
                Droit.de(POST, "/echanges/correspondances/{correspondance}/nom", GESTION),
                Droit.de(POST, "/echanges/correspondances/{correspondance}/oubli", GESTION));
    }
}
