package fr.estran.trimestres;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.programme.TrimestreDuProgramme.LISTE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Quarters: the team reads them, whoever makes the programme decides on them. */
@Component
class DroitsTrimestres implements SesDroits {

    private static final String UN = LISTE + "/{trimestre}";

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, LISTE, EQUIPE),
                Droit.de(GET, UN, EQUIPE),
                Droit.de(GET, UN + "/cibles", PROGRAMMATION),
                Droit.de(POST, UN + "/cibles", PROGRAMMATION),
                Droit.de(POST, UN + "/cibles/reprendre", PROGRAMMATION),
                Droit.de(POST, UN + "/relectures", PROGRAMMATION),
                Droit.de(GET, UN + "/publier", PROGRAMMATION),
                Droit.de(POST, UN + "/publier", PROGRAMMATION),
                Droit.de(GET, UN + "/retirer", PROGRAMMATION),
                Droit.de(POST, UN + "/retirer", PROGRAMMATION),
                Droit.de(POST, UN + "/boucler", PROGRAMMATION));
    }
}
