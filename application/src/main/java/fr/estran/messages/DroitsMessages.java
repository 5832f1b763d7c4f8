package fr.estran.messages;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.ENVOI;
import static fr.estran.droits.Retenue.ESSAI;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever wants no more messages, whoever moves what they were sent. */
@Component
class DroitsMessages implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/messages/arret", TOUT_LE_MONDE),
                Droit.porte("/messages/arret", ESSAI),
                Droit.de(GET, "/messages/arret/{jeton}", TOUT_LE_MONDE),
                Droit.porte("/messages/arret/{jeton}", LIEN),
                Droit.de(GET, "/ma-place/code-perdu", TOUT_LE_MONDE),
                Droit.porte("/ma-place/code-perdu", ENVOI),
                Droit.de(GET, "/ma-place/code-perdu/suite", TOUT_LE_MONDE));
    }
}
