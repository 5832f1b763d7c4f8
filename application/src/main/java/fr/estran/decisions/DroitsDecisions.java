package fr.estran.decisions;

import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever leads the collective writes what it decided; the sheet of the meeting tells it to the whole team. */
@Component
class DroitsDecisions implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/reunions/{reunion}/decisions", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/decisions", PROGRAMMATION),
                Droit.de(GET, "/equipe/reunions/{reunion}/decisions/{decision}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/decisions/{decision}", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/decisions/{decision}/faite", PROGRAMMATION),
                Droit.de(POST, "/equipe/reunions/{reunion}/decisions/{decision}/retirer", PROGRAMMATION));
    }
}
