package fr.estran.bulletins;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever receives the sheets types them. */
@Component
class DroitsBulletins implements SesDroits {

    private static final String ICI = "/equipe/enquetes/{enquete}";

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, ICI + "/saisie", GUICHET),
                Droit.de(POST, ICI + "/saisie", GUICHET),
                Droit.de(GET, ICI + "/feuilles", GUICHET),
                Droit.de(GET, ICI + "/feuilles/{feuille}", GUICHET),
                Droit.de(POST, ICI + "/feuilles/{feuille}", GUICHET));
    }
}
