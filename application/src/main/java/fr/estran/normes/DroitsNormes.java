package fr.estran.normes;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the public reads on pages, other software may read too. */
@Component
class DroitsNormes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/annuaire/donnees/lieux-de-mediation-numerique.csv", TOUT_LE_MONDE),
                Droit.de(GET, "/annuaire/donnees/structures.json", TOUT_LE_MONDE),
                Droit.de(GET, "/annuaire/donnees/services.json", TOUT_LE_MONDE));
    }
}
