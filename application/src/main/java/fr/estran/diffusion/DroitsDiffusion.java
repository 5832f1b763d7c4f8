package fr.estran.diffusion;

import static fr.estran.droits.Cercles.REGLAGE_DES_ACTES;
import static fr.estran.droits.Cercles.SUIVI_DES_ACTES;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The report online, and its way through the council: Consultations says what each may see of it. */
@Component
class DroitsDiffusion implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/rapports", TOUT_LE_MONDE),
                Droit.de(GET, "/rapports/{annee}", TOUT_LE_MONDE),
                Droit.de(GET, "/rapports/{annee}/{version}", TOUT_LE_MONDE),
                Droit.de(GET, "/rapports/{annee}/{version}/{nom}", TOUT_LE_MONDE),
                Droit.de(GET, "/bilans/{annee}/{version}/mentions", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/mentions", SUIVI_DES_ACTES),
                Droit.de(GET, "/bilans/{annee}/{version}/retours", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/retours", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/garde", SUIVI_DES_ACTES),
                Droit.de(GET, "/bilans/{annee}/{version}/depot", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/depot", SUIVI_DES_ACTES),
                Droit.de(GET, "/reglages/actes", REGLAGE_DES_ACTES),
                Droit.de(POST, "/reglages/actes", REGLAGE_DES_ACTES));
    }
}
