package fr.estran.territoire;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.TENUE_DES_LIEUX;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Venues, their rooms, the days when they are closed. */
@Component
class DroitsTerritoire implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/lieux", EQUIPE),
                Droit.de(GET, "/equipe/lieux/nouveau", GESTION),
                Droit.de(POST, "/equipe/lieux/nouveau", GESTION),
                Droit.de(GET, "/equipe/lieux/{lieu}/modifier", GESTION),
                Droit.de(POST, "/equipe/lieux/{lieu}/modifier", GESTION),
                Droit.de(POST, "/equipe/lieux/{lieu}/retirer", GESTION),
                Droit.de(POST, "/equipe/lieux/{lieu}/reprendre", GESTION),
                Droit.de(GET, "/equipe/lieux/{lieu}/reunir", GESTION),
                Droit.de(POST, "/equipe/lieux/{lieu}/reunir", GESTION),
                Droit.de(GET, "/reglages/quartiers", GESTION),
                Droit.de(POST, "/reglages/quartiers", GESTION),
                Droit.de(POST, "/reglages/quartiers/mot", GESTION),
                Droit.de(GET, "/reglages/quartiers/{quartier}", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}/monter", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}/descendre", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}/retirer", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}/reprendre", GESTION),
                Droit.de(GET, "/reglages/quartiers/{quartier}/reunir", GESTION),
                Droit.de(POST, "/reglages/quartiers/{quartier}/reunir", GESTION),
                Droit.de(GET, "/equipe/lieux/{lieu}", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}/fermetures", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}/fermetures/{fermeture}/retirer", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}/salles", TENUE_DES_LIEUX),
                Droit.de(POST, "/equipe/lieux/{lieu}/salles/{salle}/retirer", TENUE_DES_LIEUX));
    }
}
