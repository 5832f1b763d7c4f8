package fr.estran.transferts;

import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Folders of records, in and out. */
@Component
class DroitsTransferts implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/echanges", GESTION),
                Droit.de(GET, "/echanges/modele.zip", GESTION),
                Droit.de(POST, "/echanges/imports", GESTION),
                Droit.de(GET, "/echanges/imports/{transfert}", GESTION),
                Droit.de(POST, "/echanges/imports/{transfert}/individuel", GESTION),
                Droit.sensible(POST, "/echanges/imports/{transfert}/confirmation", GESTION),
                Droit.de(POST, "/echanges/imports/{transfert}/abandon", GESTION),
                Droit.de(GET, "/echanges/feuilles/{transfert}", GESTION),
                Droit.de(GET, "/echanges/feuilles/{transfert}/a-corriger", GESTION),
                Droit.de(POST, "/echanges/feuilles/{transfert}", GESTION),
                Droit.sensible(POST, "/echanges/exports", LE_RESPONSABLE),
                Droit.sensible(GET, "/echanges/exports/{transfert}", LE_RESPONSABLE));
    }
}
