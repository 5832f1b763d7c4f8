package fr.estran.connexion;

import static fr.estran.droits.Cercles.ADMINISTRATION;
import static fr.estran.droits.Cercles.CONNECTES;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.ENVOI;
import static fr.estran.droits.Retenue.ESSAI;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ways in, one's own account, the journal of who did what. */
@Component
class DroitsConnexion implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                // Sign-in
                Droit.de(GET, "/connexion", TOUT_LE_MONDE),
                Droit.porte("/connexion", ESSAI),
                Droit.de(POST, "/deconnexion", CONNECTES),
                Droit.porte("/connexion/cle/options", ESSAI),
                Droit.porte("/connexion/cle", ESSAI),
                // Half-way in: these pages send everyone else away
                Droit.de(GET, "/second-facteur", TOUT_LE_MONDE),
                Droit.porte("/second-facteur", ESSAI),
                Droit.de(GET, "/second-facteur/mise-en-place", TOUT_LE_MONDE),
                Droit.porte("/second-facteur/mise-en-place", ESSAI),
                Droit.de(GET, "/mot-de-passe/oublie", TOUT_LE_MONDE),
                Droit.porte("/mot-de-passe/oublie", ENVOI),
                Droit.de(GET, "/mot-de-passe/lien", TOUT_LE_MONDE),
                Droit.de(GET, "/mot-de-passe/nouveau", TOUT_LE_MONDE),
                Droit.porte("/mot-de-passe/nouveau", ESSAI),
                Droit.de(GET, "/mot-de-passe/code", TOUT_LE_MONDE),
                Droit.porte("/mot-de-passe/code", ESSAI),
                // One's own account
                Droit.de(GET, "/preuve", CONNECTES),
                Droit.de(POST, "/preuve", CONNECTES),
                Droit.de(GET, "/mon-compte", CONNECTES),
                Droit.de(GET, "/mon-compte/mot-de-passe", CONNECTES),
                Droit.de(POST, "/mon-compte/mot-de-passe", CONNECTES),
                Droit.sensible(POST, "/mon-compte/sessions/fermer", CONNECTES),
                Droit.de(GET, "/mon-compte/second-facteur", CONNECTES),
                Droit.de(POST, "/mon-compte/second-facteur", CONNECTES),
                Droit.de(POST, "/mon-compte/second-facteur/retirer", CONNECTES),
                Droit.de(POST, "/mon-compte/codes", CONNECTES),
                Droit.de(GET, "/mon-compte/cles", CONNECTES),
                Droit.de(POST, "/mon-compte/cles", CONNECTES),
                Droit.de(POST, "/mon-compte/cles/options", CONNECTES),
                Droit.de(POST, "/mon-compte/cles/{cle}/retirer", CONNECTES),
                // The journal
                Droit.de(GET, "/journal", ADMINISTRATION),
                Droit.sensible(GET, "/journal.csv", ADMINISTRATION));
    }
}
