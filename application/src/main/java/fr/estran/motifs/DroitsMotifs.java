package fr.estran.motifs;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reasons, counted and tied to nobody. */
@Component
class DroitsMotifs implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.de(GET, "/equipe/motifs", PROGRAMMATION), Droit.de(POST, "/equipe/motifs", PROGRAMMATION));
    }
}
