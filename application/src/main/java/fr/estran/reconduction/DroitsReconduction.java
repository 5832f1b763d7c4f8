package fr.estran.reconduction;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever makes the programme takes a quarter over. */
@Component
class DroitsReconduction implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/programme/reconduction", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/reconduction", PROGRAMMATION));
    }
}
