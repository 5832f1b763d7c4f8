package fr.estran.quiaide;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The directory is for everyone; its paper is printed by the team. */
@Component
class DroitsQuiAide implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/annuaire", TOUT_LE_MONDE),
                Droit.de(GET, "/annuaire/carte", TOUT_LE_MONDE),
                Droit.de(GET, "/annuaire/{organisme}", TOUT_LE_MONDE),
                Droit.de(GET, "/equipe/annuaire/papier/{forme}", EQUIPE),
                Droit.de(GET, "/equipe/annuaire/papier/{forme}/imprimeur", EQUIPE));
    }
}
