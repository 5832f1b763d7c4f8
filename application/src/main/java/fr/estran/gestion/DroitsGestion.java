package fr.estran.gestion;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The programme: who makes it, who reads it. */
@Component
class DroitsGestion implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/programme", EQUIPE),
                Droit.de(GET, "/equipe/programme/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/nouvelle", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/seance", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}", EQUIPE),
                Droit.de(POST, "/equipe/programme/{action}/publier", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/modifier", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/copier", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/copier", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/annuler", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/annuler", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/seances/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/seances/nouvelle", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/deplacer", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/deplacer", PROGRAMMATION),
                Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/annuler", PROGRAMMATION),
                Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/annuler", PROGRAMMATION));
    }
}
