package fr.estran.monrendezvous;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.DEMANDE;
import static fr.estran.droits.Retenue.SIENNE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appointments: to book one, to move it. */
@Component
class DroitsMonRendezVous implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/rendez-vous", TOUT_LE_MONDE),
                Droit.de(GET, "/rendez-vous/{ou}", TOUT_LE_MONDE),
                Droit.de(GET, "/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
                Droit.porte("/rendez-vous/{ou}/{moment}", DEMANDE),
                Droit.de(GET, "/ma-place/deplacer", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/deplacer/{rendezVous}/{ou}/{moment}", TOUT_LE_MONDE),
                Droit.porte("/ma-place/deplacer/{rendezVous}/{ou}/{moment}", SIENNE),
                Droit.porte("/ma-place/plus-tot", SIENNE));
    }
}
