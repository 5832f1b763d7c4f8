package fr.estran.textes;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What messages say. */
@Component
class DroitsTextes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(POST, "/reglages/messages/appels", GESTION),
                Droit.de(GET, "/reglages/messages", GESTION),
                Droit.de(GET, "/reglages/messages/essai", GESTION),
                Droit.de(POST, "/reglages/messages/essai/{moyen}", GESTION),
                Droit.de(GET, "/reglages/messages/{modele}/{forme}", GESTION),
                Droit.de(POST, "/reglages/messages/{modele}/{forme}", GESTION),
                Droit.de(POST, "/reglages/messages/{modele}/{forme}/retablir", GESTION));
    }
}
