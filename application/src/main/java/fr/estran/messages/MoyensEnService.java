package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import org.springframework.stereotype.Component;

/** Which ways are open at all, as the town has set them up, and who carries what leaves by each. */
@Component
public class MoyensEnService {

    private final PasserelleSms sms;
    private final Poste poste;
    private final EtatDesMoyens etats;
    private final Disjoncteur disjoncteur;

    MoyensEnService(PasserelleSms sms, Poste poste, EtatDesMoyens etats, Disjoncteur disjoncteur) {
        this.sms = sms;
        this.poste = poste;
        this.etats = etats;
        this.disjoncteur = disjoncteur;
    }

    public boolean contient(Moyen moyen) {
        return switch (moyen) {
            case SMS -> sms.enService();
            case COURRIEL -> poste.enService();
            case APPEL, COURRIER -> true;
            case AUCUN -> false;
        };
    }

    /** No transaction is open: whoever carries it may take a minute to answer. */
    public Livraison envoyer(Envoi envoi) {
        return switch (envoi) {
            case Envoi.Sms message -> noter(Moyen.SMS, sms.envoyer(message));
            case Envoi.Courriel courriel -> noter(Moyen.COURRIEL, poste.envoyer(courriel));
        };
    }

    private Livraison noter(Moyen moyen, Livraison livraison) {
        disjoncteur.noter(moyen, livraison);
        return etats.noter(moyen, livraison);
    }
}
