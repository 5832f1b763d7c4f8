package fr.estran.feuilles;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Attendance: whoever receives people notes it, whoever holds the session closes it. */
@Component
class DroitsFeuilles implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/presences", GUICHET),
                Droit.de(GET, "/equipe/presences/imprimer", GUICHET),
                Droit.de(GET, "/equipe/presences/jour.pdf", GUICHET),
                Droit.de(GET, "/equipe/seances/{seance}/presences/imprimer", GUICHET),
                Droit.de(GET, "/equipe/seances/{seance}/presences/feuille.pdf", GUICHET),
                Droit.de(GET, "/equipe/seances/{seance}/presences", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences", GUICHET),
                Droit.de(GET, "/equipe/seances/{seance}/presences/chercher", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/chercher", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/tous", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/retirer", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/memes", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/besoin", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/nouvelle", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/nombre", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/entree", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/entree/{passage}/retirer", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/arrivees", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/arrivees/{arrivee}", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/desaccords/{desaccord}", GUICHET),
                Droit.de(POST, "/equipe/seances/{seance}/presences/cadre", PROGRAMMATION),
                Droit.de(GET, "/equipe/seances/{seance}/presences/clore", PROGRAMMATION),
                Droit.de(POST, "/equipe/seances/{seance}/presences/clore", PROGRAMMATION),
                Droit.de(POST, "/equipe/seances/{seance}/presences/rouvrir", PROGRAMMATION));
    }
}
