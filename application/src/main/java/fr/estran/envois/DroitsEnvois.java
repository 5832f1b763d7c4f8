package fr.estran.envois;

import static fr.estran.droits.Retenue.PASSERELLE;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the gateway says of a message. */
@Component
class DroitsEnvois implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.porte("/messages/recus/{jeton}", PASSERELLE));
    }
}
