package fr.estran.messages;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One message to whoever sets the service up: whether it is taken is known at once, whether it arrives they see. */
@Service
class Essais {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final MoyensEnService moyens;
    private final Enseigne enseigne;
    private final EssaisNotes notes;

    Essais(MoyensEnService moyens, Enseigne enseigne, EssaisNotes notes) {
        this.moyens = moyens;
        this.enseigne = enseigne;
        this.notes = notes;
    }

    /** Each means that leaves by itself: what one writes to first, what is dialled after. */
    List<EssaiDeMoyen> tous() {
        return Moyen.tous(Moyen::partSeul).stream()
                .sorted(Comparator.comparing(Moyen::parTelephone))
                .map(moyen -> new EssaiDeMoyen(
                        moyen, moyens.contient(moyen), notes.dernier(moyen).orElse(null)))
                .toList();
    }

    /** To whom is not kept. No transaction is open while the other end is waited for. */
    Livraison essayer(Moyen par, String destinataire) {
        var livraison = moyens.envoyer(
                Envoi.simple(par, cle(), enseigne.nom(), destinataire, MESSAGES.dire("essai.objet"), texte()));
        notes.noter(par, livraison);
        return livraison;
    }

    private String texte() {
        return MESSAGES.dire("essai.texte", Map.of("service", enseigne.nom()));
    }

    private static String cle() {
        return "essai-" + UUID.randomUUID();
    }
}
