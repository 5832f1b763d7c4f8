package fr.estran.relances;

import static fr.estran.droits.Cercles.EQUIPE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls and letters to be made, and what messages became. */
@Component
class DroitsRelances implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/messages", EQUIPE),
                Droit.de(GET, "/equipe/messages/appels", EQUIPE),
                Droit.de(GET, "/equipe/messages/courriers", EQUIPE),
                Droit.de(GET, "/equipe/messages/actions/{action}", EQUIPE),
                Droit.de(GET, "/equipe/messages/appels/imprimer", EQUIPE),
                Droit.de(POST, "/equipe/messages/appels/suivant", EQUIPE),
                Droit.de(POST, "/equipe/messages/appels/poser", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/prendre", EQUIPE),
                Droit.de(GET, "/equipe/messages/{message}/ne-vient-pas", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/appel", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/reprendre", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/poste", EQUIPE),
                Droit.de(GET, "/equipe/messages/courriers/lettres.pdf", EQUIPE),
                Droit.de(POST, "/equipe/messages/courriers/postees", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/pas-postee", EQUIPE),
                Droit.de(GET, "/equipe/messages/{message}/lettre.pdf", EQUIPE),
                Droit.de(GET, "/equipe/messages/{liste}", EQUIPE),
                Droit.de(POST, "/equipe/messages/{message}/arret", EQUIPE));
    }
}
