package fr.estran.reseau;

import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole team reads what the collective did; whoever makes the programme writes it. */
@Component
class DroitsReseau implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/faits", EQUIPE),
                Droit.de(GET, "/equipe/faits/nouveau/{nature}", PROGRAMMATION),
                Droit.de(POST, "/equipe/faits/nouveau/{nature}", PROGRAMMATION),
                Droit.de(GET, "/equipe/faits/{fait}", PROGRAMMATION),
                Droit.de(POST, "/equipe/faits/{fait}", PROGRAMMATION),
                Droit.de(POST, "/equipe/faits/{fait}/retirer", PROGRAMMATION));
    }
}
