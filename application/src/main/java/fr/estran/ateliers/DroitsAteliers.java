package fr.estran.ateliers;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Models of workshops; whoever makes the programme starts from them on its pages. */
@Component
class DroitsAteliers implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reglages/ateliers", GESTION),
                Droit.de(GET, "/reglages/ateliers/depart", GESTION),
                Droit.de(POST, "/reglages/ateliers/depart", GESTION),
                Droit.de(GET, "/reglages/ateliers/nouveau", GESTION),
                Droit.de(POST, "/reglages/ateliers/nouveau", GESTION),
                Droit.de(GET, "/reglages/ateliers/{modele}", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}/retirer", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}/reprendre", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}/deplacer", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}/supprimer", GESTION),
                Droit.de(GET, "/reglages/ateliers/{modele}/reunir", GESTION),
                Droit.de(POST, "/reglages/ateliers/{modele}/reunir", GESTION));
    }
}
