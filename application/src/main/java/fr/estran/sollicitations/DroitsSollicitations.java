package fr.estran.sollicitations;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.AVIS;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The counsellors and the responsible say who is asked; the desk calls and posts; whoever has a link answers. */
@Component
class DroitsSollicitations implements SesDroits {

    private static final String ICI = "/equipe/enquetes/{enquete}";

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/enquete/merci", TOUT_LE_MONDE),
                Droit.de(GET, "/enquete/deja", TOUT_LE_MONDE),
                Droit.de(GET, "/enquete/{jeton}", TOUT_LE_MONDE),
                Droit.porte("/enquete/{jeton}", LIEN),
                Droit.de(GET, "/enquete/bulletin/{page}", TOUT_LE_MONDE),
                Droit.porte("/enquete/bulletin/{page}", AVIS),
                Droit.de(GET, ICI + "/demander", PROGRAMMATION),
                Droit.de(POST, ICI + "/demander", PROGRAMMATION),
                Droit.de(POST, ICI + "/demander/compter", PROGRAMMATION),
                Droit.de(GET, ICI + "/demandes", GUICHET),
                Droit.de(POST, ICI + "/demandes/relancer", PROGRAMMATION),
                Droit.de(GET, ICI + "/lettres.pdf", GUICHET),
                Droit.de(POST, ICI + "/lettres/parties", GUICHET),
                Droit.de(GET, ICI + "/appels", GUICHET),
                Droit.de(POST, ICI + "/appels", GUICHET),
                Droit.de(GET, ICI + "/appels/{usager}", GUICHET));
    }
}
