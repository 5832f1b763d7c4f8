package fr.estran.vieprivee;

import static fr.estran.droits.Cercles.ADMINISTRATION;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of people, how it is given back and forgotten. */
@Component
class DroitsViePrivee implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/personnes/{usager}/donnees", PROGRAMMATION),
                Droit.sensible(GET, "/equipe/personnes/{usager}/donnees/fichier", PROGRAMMATION),
                Droit.de(GET, "/equipe/personnes/{usager}/effacer", PROGRAMMATION),
                Droit.sensible(POST, "/equipe/personnes/{usager}/effacer", PROGRAMMATION),
                Droit.de(GET, "/equipe/effacements", GUICHET),
                Droit.de(POST, "/equipe/effacements/{usager}/garder", GUICHET),
                Droit.de(GET, "/reglages/vie-privee", GESTION),
                Droit.sensible(POST, "/reglages/vie-privee", ADMINISTRATION));
    }
}
