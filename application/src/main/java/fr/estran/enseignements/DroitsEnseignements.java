package fr.estran.enseignements;

import static fr.estran.droits.Cercles.EQUIPE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import fr.estran.programme.TrimestreDuProgramme;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a quarter gave: for the team, and for nobody else. */
@Component
class DroitsEnseignements implements SesDroits {

    private static final String APRES = TrimestreDuProgramme.LISTE + "/{trimestre}/apres";

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.de(GET, APRES, EQUIPE), Droit.de(GET, APRES + "/seances", EQUIPE));
    }
}
