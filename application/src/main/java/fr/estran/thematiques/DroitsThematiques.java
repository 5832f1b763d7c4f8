package fr.estran.thematiques;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The themes of the service and the names of its fields of action. */
@Component
class DroitsThematiques implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reglages/champs", GESTION),
                Droit.de(POST, "/reglages/champs", GESTION),
                Droit.de(GET, "/reglages/thematiques", GESTION),
                Droit.de(POST, "/reglages/thematiques", GESTION),
                Droit.de(GET, "/reglages/thematiques/{thematique}", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}/deplacer", GESTION),
                Droit.de(GET, "/reglages/thematiques/{thematique}/retirer", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}/retirer", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}/reprendre", GESTION),
                Droit.de(GET, "/reglages/thematiques/{thematique}/reunir", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}/reunir", GESTION),
                Droit.de(POST, "/reglages/thematiques/{thematique}/separer", GESTION));
    }
}
