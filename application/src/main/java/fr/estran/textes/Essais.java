package fr.estran.textes;

import fr.estran.commun.Enseigne;
import fr.estran.commun.Messages;
import fr.estran.coordonnees.Moyen;
import fr.estran.passerelles.Courriel;
import fr.estran.passerelles.Livraison;
import fr.estran.passerelles.PasserelleSms;
import fr.estran.passerelles.Poste;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One message to whoever sets the service up: whether it is taken is known at once, whether it arrives they see. */
@Service
class Essais {

    private static final Messages MESSAGES = Messages.de("textes");

    private final PasserelleSms sms;
    private final Poste poste;
    private final Enseigne enseigne;
    private final EssaisNotes notes;

    Essais(PasserelleSms sms, Poste poste, Enseigne enseigne, EssaisNotes notes) {
        this.sms = sms;
        this.poste = poste;
        this.enseigne = enseigne;
        this.notes = notes;
    }

    Optional<Essai> dernier(Moyen moyen) {
        return notes.dernier(moyen);
    }

    /** To whom is not kept. No transaction is open while the other end is waited for. */
    Livraison parSms(String numero) {
        var livraison = sms.envoyer(new PasserelleSms.Sms(cle(), numero, texte(), null));
        notes.noter(Moyen.SMS, livraison);
        return livraison;
    }

    Livraison parCourriel(String adresse) {
        var livraison = poste.envoyer(
                new Courriel(cle(), enseigne.nom(), adresse, MESSAGES.dire("essai.objet"), texte(), null, null, null));
        notes.noter(Moyen.COURRIEL, livraison);
        return livraison;
    }

    private String texte() {
        return MESSAGES.dire("essai.texte", Map.of("service", enseigne.nom()));
    }

    private static String cle() {
        return "essai-" + UUID.randomUUID();
    }
}
