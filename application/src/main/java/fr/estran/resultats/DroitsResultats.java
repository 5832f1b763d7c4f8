package fr.estran.resultats;

import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever makes the programme reads what people answered; the responsible rereads what they wrote. */
@Component
class DroitsResultats implements SesDroits {

    private static final String ICI = "/equipe/enquetes/{enquete}/resultats";

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, ICI, PROGRAMMATION),
                Droit.de(GET, ICI + "/tableaux.csv", PROGRAMMATION),
                Droit.de(POST, ICI + "/texte", LE_RESPONSABLE));
    }
}
