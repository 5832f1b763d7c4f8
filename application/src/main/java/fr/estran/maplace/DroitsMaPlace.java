package fr.estran.maplace;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.DEMANDE;
import static fr.estran.droits.Retenue.ESSAI;
import static fr.estran.droits.Retenue.SIENNE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** To ask for a place, and to find it again. */
@Component
class DroitsMaPlace implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/programme/{action}/inscription", TOUT_LE_MONDE),
                Droit.porte("/programme/{action}/inscription", DEMANDE),
                Droit.de(GET, "/ma-place", TOUT_LE_MONDE),
                Droit.porte("/ma-place", ESSAI),
                Droit.de(GET, "/ma-place/demande/{une}", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/corriger", TOUT_LE_MONDE),
                Droit.porte("/ma-place/corriger", SIENNE),
                Droit.porte("/ma-place/accord", SIENNE),
                Droit.de(GET, "/ma-place/agenda", TOUT_LE_MONDE),
                Droit.porte("/ma-place/quitter", SIENNE),
                Droit.de(GET, "/p/{lien}", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/annuler", TOUT_LE_MONDE),
                Droit.porte("/ma-place/annuler", SIENNE),
                Droit.porte("/ma-place/accepter", SIENNE),
                Droit.porte("/ma-place/revenir", SIENNE),
                Droit.de(GET, "/ma-place/confirmer", TOUT_LE_MONDE),
                Droit.porte("/ma-place/confirmer", ESSAI));
    }
}
