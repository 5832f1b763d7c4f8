package fr.estran.accords;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who pays for the posts, and who holds them. */
@Component
class DroitsAccords implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/postes", GESTION),
                Droit.de(GET, "/equipe/postes/nouveau", GESTION),
                Droit.de(POST, "/equipe/postes/nouveau", GESTION),
                Droit.de(GET, "/equipe/postes/{poste}", GESTION),
                Droit.de(POST, "/equipe/postes/{poste}", GESTION),
                Droit.de(POST, "/equipe/postes/{poste}/supprimer", GESTION),
                Droit.de(POST, "/equipe/postes/{poste}/affectations", GESTION),
                Droit.de(GET, "/equipe/postes/{poste}/affectations/{affectation}", GESTION),
                Droit.de(POST, "/equipe/postes/{poste}/affectations/{affectation}", GESTION),
                Droit.de(POST, "/equipe/postes/{poste}/affectations/{affectation}/retirer", GESTION),
                Droit.de(GET, "/equipe/conventions/nouvelle", GESTION),
                Droit.de(POST, "/equipe/conventions/nouvelle", GESTION),
                Droit.de(GET, "/equipe/conventions/{convention}", GESTION),
                Droit.de(POST, "/equipe/conventions/{convention}", GESTION),
                Droit.de(POST, "/equipe/conventions/{convention}/retirer", GESTION),
                Droit.de(POST, "/equipe/conventions/{convention}/supprimer", GESTION),
                Droit.de(POST, "/equipe/conventions/{convention}/remettre", GESTION));
    }
}
