package fr.estran.brouillons;

import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.REDACTEURS_DES_BILANS;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts of the report: read by those who write it, changed by the responsible. */
@Component
class DroitsBrouillons implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/bilans/modele", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/modele", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/modele/retrait", LE_RESPONSABLE),
                Droit.de(GET, "/bilans/{annee}/{version}/sections/{section}", REDACTEURS_DES_BILANS),
                Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}/retrait", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/{version}/sections", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/{version}/ordre", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}/remarques", REDACTEURS_DES_BILANS));
    }
}
