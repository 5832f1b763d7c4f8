package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what is said of a place, and has whoever it did not reach called instead. */
@Component
@Order(10)
record ExpediteurDesPlaces(PlacesADire places, RedactionDesMessages redaction, Rattrapages rattrapages)
        implements Expediteur {

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.PLACE;
    }

    @Override
    public Pli ecrire(UUID id) {
        return places.lire(List.of(id)).stream().findFirst().map(this::ecrire).orElseGet(Pli.SansObjet::new);
    }

    /** What the public sets off leaves up to so many texts, by the hour and by the day; what the team says always leaves. */
    private Pli ecrire(AEnvoyer message) {
        if (message.leModele().libre() && message.libre() == null) {
            return new Pli.SansObjet();
        }
        if (message.arret()) {
            return Pli.impossible(Livraison.ARRET);
        }
        var envoi = redaction.envoi(message);
        return message.moyen() == Moyen.SMS && message.duPublic()
                ? new Pli.TexteDuPublic(envoi)
                : new Pli.APorter(envoi);
    }

    /** The call list takes over the same day. Whoever asked for no more is called for what they do not know yet. */
    @Override
    public void perdu(UUID message, String modele, String code) {
        var la = Modele.de(modele);
        if (code.equals(Livraison.ARRET) ? la.aDire() : la.aRattraper()) {
            rattrapages.parUnAppel(message);
        }
    }
}
