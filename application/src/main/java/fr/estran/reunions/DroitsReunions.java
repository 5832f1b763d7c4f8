package fr.estran.reunions;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole team reads what the collective said; whoever makes the programme leads it. */
@Component
class DroitsReunions implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/reunions", EQUIPE),
                Droit.de(GET, "/equipe/reunions/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/nouvelle", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/choisir", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/annuler", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/retablir", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/retirer", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/points", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/points/{point}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/points/{point}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/points/{point}/remonter", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/points/{point}/retirer", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/compte-rendu", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/compte-rendu", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/compte-rendu.pdf", EQUIPE),
                Droit.de(GET, "/equipe/reunions/{reunion}", EQUIPE));
    }
}
