package fr.estran.comptes;

import static fr.estran.droits.Cercles.ADMINISTRATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accounts: the administrator alone. */
@Component
class DroitsComptes implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/comptes", ADMINISTRATION),
                Droit.sensible(POST, "/comptes", ADMINISTRATION),
                Droit.de(GET, "/comptes/nouveau", ADMINISTRATION),
                Droit.de(GET, "/comptes/regles", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/regles", ADMINISTRATION),
                Droit.de(GET, "/comptes/{compte}", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/{compte}", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/{compte}/code", ADMINISTRATION),
                Droit.de(POST, "/comptes/{compte}/deconnecter", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/{compte}/desactiver", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/{compte}/reactiver", ADMINISTRATION),
                Droit.sensible(POST, "/comptes/{compte}/second-facteur", ADMINISTRATION));
    }
}
