package fr.estran.partenaires;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Links of partners: LiensPartenaires sends away whoever has none. */
@Component
class DroitsPartenaires implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(POST, "/equipe/seances/{seance}/presences/lien", PROGRAMMATION),
                Droit.de(POST, "/equipe/seances/{seance}/presences/lien/retirer", PROGRAMMATION),
                Droit.de(GET, "/partenaire/{jeton}", TOUT_LE_MONDE),
                Droit.de(GET, "/partenaire/{jeton}/{seance}", TOUT_LE_MONDE),
                Droit.porte("/partenaire/{jeton}/{seance}", LIEN));
    }
}
