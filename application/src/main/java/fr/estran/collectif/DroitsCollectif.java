package fr.estran.collectif;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bodies; and their links: LiensProfessionnels sends away whoever has none. */
@Component
class DroitsCollectif implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/pro/{jeton}/rendez-vous", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/rendez-vous/{ou}", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
                Droit.porte("/pro/{jeton}/rendez-vous/{ou}/{moment}", LIEN),
                Droit.de(GET, "/pro/{jeton}/venues", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/inscriptions/{demande}", TOUT_LE_MONDE),
                Droit.de(GET, "/pro/{jeton}/{action}", TOUT_LE_MONDE),
                Droit.porte("/pro/{jeton}/{action}", LIEN),
                Droit.de(GET, "/equipe/professionnels", GUICHET),
                Droit.de(POST, "/equipe/professionnels/{acteur}", GUICHET),
                Droit.de(POST, "/equipe/professionnels/{acteur}/retirer", GUICHET),
                Droit.de(GET, "/equipe/organismes", EQUIPE),
                Droit.de(GET, "/equipe/organismes/nouveau", GESTION),
                Droit.de(POST, "/equipe/organismes/nouveau", GESTION),
                Droit.de(GET, "/equipe/organismes/{organisme}/modifier", GESTION),
                Droit.de(POST, "/equipe/organismes/{organisme}/modifier", GESTION),
                Droit.de(POST, "/equipe/organismes/{organisme}/retirer", GESTION),
                Droit.de(POST, "/equipe/organismes/{organisme}/reprendre", GESTION),
                Droit.de(GET, "/equipe/organismes/{organisme}/reunir", GESTION),
                Droit.de(POST, "/equipe/organismes/{organisme}/reunir", GESTION),
                Droit.de(GET, "/equipe/organismes/{organisme}", EQUIPE));
    }
}
