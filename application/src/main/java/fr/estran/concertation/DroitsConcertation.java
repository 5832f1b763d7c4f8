package fr.estran.concertation;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.AVIS;
import static fr.estran.droits.Retenue.ESSAI;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever makes the programme asks; whoever is at the desk enters what was said; everybody may speak. */
@Component
class DroitsConcertation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/souhaits", TOUT_LE_MONDE),
                Droit.porte("/souhaits", AVIS),
                Droit.de(GET, "/souhaits/prevenir", TOUT_LE_MONDE),
                Droit.porte("/souhaits/prevenir", ESSAI),
                Droit.de(GET, "/equipe/consultations", GUICHET),
                Droit.de(GET, "/equipe/consultations/nouvelle", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/nouvelle", PROGRAMMATION),
                Droit.de(GET, "/equipe/consultations/a-prevenir", GUICHET),
                Droit.de(POST, "/equipe/consultations/a-prevenir", GUICHET),
                Droit.de(GET, "/equipe/consultations/{consultation}", GUICHET),
                Droit.de(GET, "/equipe/consultations/{consultation}/feuille", GUICHET),
                Droit.de(GET, "/equipe/consultations/{consultation}/papiers", GUICHET),
                Droit.de(POST, "/equipe/consultations/{consultation}/papiers", GUICHET),
                Droit.de(POST, "/equipe/consultations/{consultation}/papiers/reprendre", GUICHET),
                Droit.de(GET, "/equipe/consultations/{consultation}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/{consultation}/modifier", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/{consultation}/clore", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/{consultation}/retirer", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/{consultation}/remettre", PROGRAMMATION),
                Droit.de(GET, "/equipe/consultations/{consultation}/relire", PROGRAMMATION),
                Droit.de(POST, "/equipe/consultations/{consultation}/relire", PROGRAMMATION),
                Droit.de(GET, "/equipe/personnes/{usager}/a-prevenir/{consultation}", GUICHET),
                Droit.de(POST, "/equipe/personnes/{usager}/a-prevenir/{consultation}", GUICHET));
    }
}
