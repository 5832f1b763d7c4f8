package fr.estran.carnet;

import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appointments, by the desk; their hours, by those who plan; their terms, by those in charge. */
@Component
class DroitsCarnet implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/rendez-vous", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/prendre", GUICHET),
                Droit.de(GET, "/equipe/rendez-vous/plages", PROGRAMMATION),
                Droit.de(POST, "/equipe/rendez-vous/plages", PROGRAMMATION),
                Droit.de(POST, "/equipe/rendez-vous/plages/{plage}/finir", PROGRAMMATION),
                Droit.de(GET, "/equipe/rendez-vous/regles", GESTION),
                Droit.de(POST, "/equipe/rendez-vous/regles", GESTION),
                Droit.de(GET, "/equipe/rendez-vous/{inscription}", GUICHET),
                Droit.de(GET, "/equipe/rendez-vous/{inscription}/deplacer", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/{inscription}/deplacer", GUICHET),
                Droit.de(GET, "/equipe/rendez-vous/{inscription}/annuler", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/{inscription}/annuler", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/{inscription}/annuler-service", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/{inscription}/accepter", GUICHET),
                Droit.de(POST, "/equipe/rendez-vous/{inscription}/plus-tot", GUICHET));
    }
}
