package fr.estran.quivient;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has a link: LiensDesMembres sends away whoever has none. What they propose is decided by whoever leads the collective. */
@Component
class DroitsQuiVient implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/reunion/{jeton}", TOUT_LE_MONDE),
                Droit.porte("/reunion/{jeton}", LIEN),
                Droit.porte("/reunion/{jeton}/points", LIEN),
                Droit.de(GET, "/equipe/reunions/{reunion}/reponses", EQUIPE),
                Droit.de(GET, "/equipe/reunions/{reunion}/reponses/{organisme}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/reponses/{organisme}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/reponses/points/{point}", PROGRAMMATION));
    }
}
