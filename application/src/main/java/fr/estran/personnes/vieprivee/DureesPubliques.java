package fr.estran.personnes.vieprivee;

import fr.estran.socle.droits.ReglesDeConservation;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long what is known of people is kept, as the public pages say it: the very periods that are kept to. */
@Component
public class DureesPubliques {

    private final ReglesDeConservation regles;

    DureesPubliques(ReglesDeConservation regles) {
        this.regles = regles;
    }

    /** A sentence each. */
    public List<String> durees() {
        return Conservation.pourLePublic(regles.lire());
    }

    /** In one sentence, read aloud before something is noted. */
    public String auTelephone() {
        return Conservation.auTelephone(regles.lire());
    }
}
