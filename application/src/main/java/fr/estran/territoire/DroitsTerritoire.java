package fr.estran.territoire;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Venues, their rooms, the days when they are closed. */
@Component
class DroitsTerritoire implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/lieux", EQUIPE),
                Droit.de(GET, "/equipe/lieux/{lieu}", PROGRAMMATION),
                Droit.de(POST, "/equipe/lieux/{lieu}", PROGRAMMATION),
                Droit.de(POST, "/equipe/lieux/{lieu}/fermetures", PROGRAMMATION),
                Droit.de(POST, "/equipe/lieux/{lieu}/fermetures/{fermeture}/retirer", PROGRAMMATION),
                Droit.de(POST, "/equipe/lieux/{lieu}/salles", PROGRAMMATION),
                Droit.de(POST, "/equipe/lieux/{lieu}/salles/{salle}/retirer", PROGRAMMATION));
    }
}
