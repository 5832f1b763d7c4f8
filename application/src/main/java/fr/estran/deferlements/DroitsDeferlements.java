package fr.estran.deferlements;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who receive people know best who is one. */
@Component
class DroitsDeferlements implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/deferlements", GUICHET),
                Droit.de(GET, "/equipe/deferlements/{origine}", GUICHET),
                Droit.de(POST, "/equipe/deferlements/{origine}", GUICHET));
    }
}
