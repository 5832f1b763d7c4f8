package fr.estran.annuaire;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets, as the team keeps them. */
@Component
class DroitsAnnuaire implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/annuaire", EQUIPE),
                Droit.de(GET, "/equipe/annuaire/{organisme}/modifier", GESTION),
                Droit.de(POST, "/equipe/annuaire/{organisme}/modifier", GESTION),
                Droit.de(POST, "/equipe/annuaire/{organisme}/verifier", GESTION),
                Droit.de(POST, "/equipe/annuaire/{organisme}/notre-service", GESTION),
                Droit.de(POST, "/equipe/annuaire/{organisme}/retirer", GESTION),
                Droit.de(POST, "/equipe/annuaire/{organisme}/reprendre", GESTION),
                Droit.de(GET, "/equipe/annuaire/{organisme}", EQUIPE));
    }
}
