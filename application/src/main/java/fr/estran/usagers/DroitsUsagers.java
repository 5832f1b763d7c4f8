package fr.estran.usagers;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** People: their sheets, their households. */
@Component
class DroitsUsagers implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/personnes", GUICHET),
                Droit.de(POST, "/equipe/personnes", GUICHET),
                Droit.de(GET, "/equipe/personnes/{usager}", GUICHET),
                Droit.de(GET, "/equipe/personnes/{usager}/modifier", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/modifier", GUICHET),
                Droit.de(GET, "/equipe/personnes/{usager}/foyer", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/foyer", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/foyer/{lien}/retirer", GUICHET));
    }
}
