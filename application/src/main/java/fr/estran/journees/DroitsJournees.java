package fr.estran.journees;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever cannot come, and what remains to be done of it. */
@Component
class DroitsJournees implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/annuler-ma-journee", PROGRAMMATION),
                Droit.de(POST, "/equipe/annuler-ma-journee", PROGRAMMATION),
                Droit.de(GET, "/equipe/annuler-ma-journee/verification", PROGRAMMATION),
                Droit.de(GET, "/equipe/annuler-ma-journee/{journee}", GUICHET),
                Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/lieux/{lieu}", GUICHET),
                Droit.de(GET, "/equipe/annuler-ma-journee/{journee}/affiches/{lieu}", GUICHET),
                Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/bandeau", PROGRAMMATION),
                Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/revenir", PROGRAMMATION));
    }
}
