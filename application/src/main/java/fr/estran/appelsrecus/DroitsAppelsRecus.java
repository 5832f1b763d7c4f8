package fr.estran.appelsrecus;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.DEMANDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls in: whoever asks to be called back, and those who return them. */
@Component
class DroitsAppelsRecus implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/rappelez-moi", TOUT_LE_MONDE),
                Droit.porte("/rappelez-moi", DEMANDE),
                Droit.de(GET, "/rappelez-moi/note", TOUT_LE_MONDE),
                Droit.de(GET, "/equipe/messages/recus", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus/personnes", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus/{appel}/prendre", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus/{appel}/issue", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus/{appel}/reprendre", EQUIPE),
                Droit.de(POST, "/equipe/messages/recus/{appel}/personne", EQUIPE));
    }
}
