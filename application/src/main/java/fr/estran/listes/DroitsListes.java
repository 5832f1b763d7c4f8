package fr.estran.listes;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists of registrations and of those who wait, groups. */
@Component
class DroitsListes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/inscriptions", GUICHET),
                Droit.de(GET, "/equipe/inscriptions/{action}", GUICHET),
                Droit.de(GET, "/equipe/inscriptions/{action}/imprimer", GUICHET),
                Droit.de(GET, "/equipe/inscriptions/{action}/{inscription}", GUICHET),
                Droit.de(GET, "/equipe/inscriptions/{action}/{inscription}/annuler", GUICHET),
                Droit.de(GET, "/equipe/inscriptions/{action}/groupes/{groupe}/liberer", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/accepter", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/accord", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/sur-la-fiche", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/besoins", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/mot", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/annuler", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/annuler-service", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/revenir", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/placer", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/ranger", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/groupes", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/groupes/{groupe}/nommer", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/groupes/{groupe}/liberer", GUICHET),
                Droit.de(POST, "/equipe/inscriptions/{action}/reprogrammer", GUICHET));
    }
}
