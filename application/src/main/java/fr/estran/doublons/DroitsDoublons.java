package fr.estran.doublons;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two sheets of one person. */
@Component
class DroitsDoublons implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/personnes/{usager}/reunir", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/reunir", GUICHET),
                Droit.de(GET, "/equipe/personnes/{usager}/reunir/{autre}", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/reunir/{autre}", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/separer", GUICHET),
                Droit.de(GET, "/equipe/doublons", GUICHET),
                Droit.de(POST, "/equipe/doublons/{usager}/{autre}/distinguer", GUICHET));
    }
}
