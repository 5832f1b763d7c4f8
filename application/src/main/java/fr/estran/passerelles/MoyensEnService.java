package fr.estran.passerelles;

import fr.estran.coordonnees.Moyen;
import org.springframework.stereotype.Component;

/** Which ways are open at all, as the town has set them up. */
@Component
public class MoyensEnService {

    private final PasserelleSms sms;
    private final Poste poste;

    MoyensEnService(PasserelleSms sms, Poste poste) {
        this.sms = sms;
        this.poste = poste;
    }

    public boolean contient(Moyen moyen) {
        return switch (moyen) {
            case SMS -> sms.enService();
            case COURRIEL -> poste.enService();
            case APPEL, COURRIER -> true;
            case AUCUN -> false;
        };
    }
}
