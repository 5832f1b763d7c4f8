package fr.estran.preparation;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TENUE_DES_LIEUX;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rooms, equipment and hands for a session. */
@Component
class DroitsPreparation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/lieux/{lieu}/materiel", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}/materiel", TENUE_DES_LIEUX),
                Droit.de(GET, "/equipe/programme/materiel", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/programme/materiel", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/programme/materiel/{materiel}/retirer", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/programme/materiel/{materiel}/reprendre", TENUE_DES_LIEUX),
                Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION));
    }
}
