package fr.estran.validation;

import static fr.estran.droits.Cercles.LECTEURS_DES_BILANS;
import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.REDACTEURS_DES_BILANS;
import static fr.estran.droits.Cercles.SUIVI_DES_ACTES;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reports, as acts: Consultations says what each may see of them. */
@Component
class DroitsValidation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/bilans", LECTEURS_DES_BILANS),
                Droit.de(POST, "/bilans", LE_RESPONSABLE),
                Droit.de(GET, "/bilans/{annee}", LECTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/{annee}/correction", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/correction", LE_RESPONSABLE),
                Droit.de(GET, "/bilans/{annee}/{version}", LECTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/{annee}/{version}/fichiers/{nom}", LECTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/{annee}/{version}/annexes/{annexe}", LECTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/{annee}/{version}/projet/{nom}", REDACTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
                Droit.de(GET, "/bilans/{annee}/{version}/differences", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/differences", LE_RESPONSABLE),
                Droit.de(GET, "/bilans/{annee}/{version}/etapes/{nature}", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/etapes/{nature}", SUIVI_DES_ACTES),
                Droit.de(GET, "/bilans/{annee}/{version}/faits/{fait}", SUIVI_DES_ACTES),
                Droit.de(POST, "/bilans/{annee}/{version}/faits/{fait}", SUIVI_DES_ACTES));
    }
}
