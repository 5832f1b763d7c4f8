package fr.estran.equipe;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is away, who arrives and leaves, who lends a hand: AbsencesController says whose each may write. */
@Component
class DroitsEquipe implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/benevoles", EQUIPE),
                Droit.de(POST, "/equipe/benevoles", PROGRAMMATION),
                Droit.de(POST, "/equipe/benevoles/{benevole}", PROGRAMMATION),
                Droit.de(POST, "/equipe/benevoles/{benevole}/partir", PROGRAMMATION),
                Droit.de(POST, "/equipe/benevoles/{benevole}/revenir", PROGRAMMATION),
                Droit.de(GET, "/equipe/absences", EQUIPE),
                Droit.de(GET, "/equipe/absences/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/absences/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/absences/{absence}/retirer", PROGRAMMATION),
                Droit.de(GET, "/equipe/conseillers", GESTION),
                Droit.de(GET, "/equipe/conseillers/nouveau", GESTION),
                Droit.de(POST, "/equipe/conseillers/nouveau", GESTION),
                Droit.de(GET, "/equipe/conseillers/{conseiller}", GESTION),
                Droit.de(POST, "/equipe/conseillers/{conseiller}", GESTION),
                Droit.de(POST, "/equipe/conseillers/{conseiller}/competences", GESTION),
                Droit.de(POST, "/equipe/conseillers/{conseiller}/horaires", GESTION),
                Droit.de(POST, "/equipe/conseillers/{conseiller}/supprimer", GESTION),
                Droit.de(GET, "/equipe/conseillers/{conseiller}/reunir", GESTION),
                Droit.de(POST, "/equipe/conseillers/{conseiller}/reunir", GESTION));
    }
}
