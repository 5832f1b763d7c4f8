package fr.estran.contacts;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Jours;
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
    private final NonJointes nonJointes;

    CartesContacts(Messagerie messagerie, NonJointes nonJointes) {
        this.messagerie = messagerie;
        this.nonJointes = nonJointes;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        messagerie
                .aPrevenir()
                .forEach(action -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire("carte.a_prevenir", Map.of("n", action.nombre(), "titre", action.titre())),
                        "/equipe/messages/actions/" + action.action())));
        nonJointes
                .pourDemain()
                .forEach(action -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire("carte.demain", Map.of("n", action.nombre(), "titre", action.titre())),
                        "/equipe/inscriptions/" + action.action())));
        var comptes = messagerie.comptes(null);
        ajouter(lignes, "carte.appels", comptes.appels(), AppelsController.ICI);
        ajouter(lignes, "carte.recus", comptes.recus(), "/equipe/messages/recus");
        messagerie
                .posterAvant(comptes)
                .ifPresent(avant -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire(
                                "carte.courriers", Map.of("n", comptes.lettres(), "avant", Jours.sansAnnee(avant))),
                        "/equipe/messages/courriers")));
        ajouter(lignes, "carte.echecs", comptes.echecs(), Liste.ECHECS.adresse());
        if (messagerie.sansMoyen()) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.sans_moyen"), "/reglages/messages"));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("carte.titre"), lignes));
    }

    private static void ajouter(List<Carte.Ligne> lignes, String phrase, int n, String adresse) {
        if (n > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire(phrase, Map.of("n", n)), adresse));
        }
    }
}
