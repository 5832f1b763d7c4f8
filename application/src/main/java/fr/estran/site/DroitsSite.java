package fr.estran.site;

import static fr.estran.droits.Cercles.ADMINISTRATION;
import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.HORS_EQUIPE;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.ESSAI;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a browser needs before anything else, the public pages, the team's first page, the settings. */
@Component
class DroitsSite implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                // What a browser needs before anything else
                Droit.de(GET, "/webjars/**", TOUT_LE_MONDE),
                Droit.de(GET, "/statique/**", TOUT_LE_MONDE),
                Droit.de(GET, "/favicon.ico", TOUT_LE_MONDE),
                Droit.de(GET, "/robots.txt", TOUT_LE_MONDE),
                Droit.de(GET, "/.well-known/security.txt", TOUT_LE_MONDE),
                Droit.de(GET, "/ville/{empreinte}/couleurs.css", TOUT_LE_MONDE),
                Droit.de(GET, "/ville/{empreinte}/logo", TOUT_LE_MONDE),
                // Public pages
                Droit.de(GET, "/", TOUT_LE_MONDE),
                Droit.de(GET, "/accessibilite", TOUT_LE_MONDE),
                Droit.de(GET, "/mentions-legales", TOUT_LE_MONDE),
                Droit.de(GET, "/confidentialite", TOUT_LE_MONDE),
                Droit.de(GET, "/confidentialite/telephone", TOUT_LE_MONDE),
                Droit.de(GET, "/plan-du-site", TOUT_LE_MONDE),
                // The first time, with a code
                Droit.de(GET, "/premiere-fois", TOUT_LE_MONDE),
                Droit.porte("/premiere-fois", ESSAI),
                Droit.de(GET, "/premiere-fois/etapes", GESTION),
                Droit.de(POST, "/premiere-fois/etapes/{etape}/passer", GESTION),
                Droit.de(POST, "/premiere-fois/etapes/{etape}/reprendre", GESTION),
                // The team, and the first page of whoever is not of it
                Droit.de(GET, "/equipe", EQUIPE),
                Droit.de(GET, "/espace", HORS_EQUIPE),
                // Those who help too
                Droit.de(GET, "/equipe/reseau", EQUIPE),
                // The settings
                Droit.de(GET, "/reglages", EQUIPE),
                Droit.de(GET, "/reglages/site", ADMINISTRATION),
                Droit.de(POST, "/reglages/site", ADMINISTRATION),
                Droit.de(POST, "/reglages/site/logo", ADMINISTRATION),
                Droit.de(POST, "/reglages/site/logo/retirer", ADMINISTRATION));
    }
}
