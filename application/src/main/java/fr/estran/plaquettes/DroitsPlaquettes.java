package fr.estran.plaquettes;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The leaflet of a quarter: all of the team hand it out, and say where; those who make the programme say what leaves. */
@Component
class DroitsPlaquettes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/plaquettes/{trimestre}", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/{forme}/lire", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/{forme}/imprimer", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/corrections", EQUIPE),
                Droit.de(POST, "/equipe/plaquettes/{trimestre}/partir", PROGRAMMATION),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/{forme}/tirage", EQUIPE),
                Droit.de(POST, "/equipe/plaquettes/{trimestre}/{forme}/tirage", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/affiches", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/affiches/actions/{action}", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/affiches/lieux/{lieu}", EQUIPE),
                Droit.de(GET, "/equipe/plaquettes/{trimestre}/accueil", EQUIPE),
                Droit.de(GET, "/programme/lieux/{lieu}", TOUT_LE_MONDE));
    }
}
