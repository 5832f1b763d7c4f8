package fr.estran.contacts;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom to call or to write to today, and who does not know yet that a session has changed. */
@Component
class CartesContacts implements Cartes {

    private static final Messages MESSAGES = Messages.de("contacts");
    private static final int RANG = 5;

    private final Messagerie messagerie;

    CartesContacts(Messagerie messagerie) {
        this.messagerie = messagerie;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        messagerie
                .aPrevenir()
                .forEach(action -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire("carte.a_prevenir", Map.of("n", action.nombre(), "titre", action.titre())),
                        "/equipe/messages/actions/" + action.action())));
        var comptes = messagerie.comptes(null);
        for (var liste : List.of(Liste.APPELS, Liste.COURRIERS, Liste.ECHECS)) {
            var n = comptes.getOrDefault(liste.chemin, 0);
            if (n > 0) {
                lignes.add(new Carte.Ligne(MESSAGES.dire("carte." + liste.chemin, Map.of("n", n)), liste.adresse()));
            }
        }
        if (messagerie.sansMoyen()) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.sans_moyen"), "/reglages/messages"));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("carte.titre"), lignes));
    }
}
