package fr.estran.guichet;

import static fr.estran.droits.Cercles.GUICHET;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registrations, by those who answer the telephone and stand at the desk. */
@Component
class DroitsGuichet implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/inscrire", GUICHET),
                Droit.de(POST, "/equipe/inscrire", GUICHET),
                Droit.de(GET, "/equipe/demandes/{demande}", GUICHET),
                Droit.de(GET, "/equipe/demandes/{demande}/fiche", GUICHET));
    }
}
