package fr.estran.consultation;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.EQUIPE_ET_ELUS;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures: Regard says which part of them each role sees. */
@Component
class DroitsConsultation implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/statistiques", EQUIPE_ET_ELUS),
                Droit.de(GET, "/statistiques/tableau", EQUIPE_ET_ELUS),
                Droit.de(GET, "/statistiques/graphique", EQUIPE_ET_ELUS),
                Droit.de(GET, "/statistiques/lignes", EQUIPE),
                Droit.sensible(GET, "/statistiques/lignes/export", EQUIPE));
    }
}
