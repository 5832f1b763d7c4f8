package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the counsellors of the demonstration answer the telephone, beside the appointments that their programme holds already; and three
 * people who have just asked for one: to be called, told by SMS, written to. The first is in the register under another spelling.
 */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class RendezVousDeDemonstration {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final Participant A_APPELER = participant("Jacques", "Penec", 1953);
    private static final Participant PAR_SMS = participant("Bernard", "Cornec", 1966);
    private static final Participant PAR_COURRIER = participant("Josiane", "Abgrall", 1956);

    private final PlageRepository plages;
    private final Creneaux creneaux;
    private final PriseDeRendezVous prise;
    private final Clock horloge;

    RendezVousDeDemonstration(PlageRepository plages, Creneaux creneaux, PriseDeRendezVous prise, Clock horloge) {
        this.plages = plages;
        this.creneaux = creneaux;
        this.prise = prise;
        this.horloge = horloge;
    }

    /** Once, in the name of a structure: what was changed on screen since then is kept. */
    public void poser() {
        var aujourdhui = LocalDate.now(horloge);
        if (!plages.depuis(LocalDate.EPOCH).isEmpty()) {
            return;
        }
        var jours = List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        var conseillers = plages.conseillers(aujourdhui);
        for (var rang = 0; rang < Math.min(jours.size(), conseillers.size()); rang++) {
            plages.ajouter(parTelephone(conseillers.get(rang).id(), jours.get(rang), aujourdhui));
        }
        var libres = creneaux.libres(false);
        var appels = libres.stream().filter(libre -> libre.ou().parTelephone()).toList();
        if (!appels.isEmpty()) {
            prendre(appels.getFirst(), PAR_SMS, new Coordonnees("06 39 98 81 36", null, null, Moyen.SMS, false));
            prendre(appels.getLast(), A_APPELER, new Coordonnees("02 61 91 19 08", null, null, Moyen.APPEL, false));
        }
        libres.reversed().stream()
                .filter(libre -> !libre.ou().parTelephone())
                .findFirst()
                .ifPresent(dernier -> prendre(
                        dernier,
                        PAR_COURRIER,
                        new Coordonnees(null, null, MESSAGES.dire("demonstration.adresse"), Moyen.COURRIER, false)));
    }

    private void prendre(CreneauLibre creneau, Participant qui, Coordonnees coordonnees) {
        var cle = Identifiants.nouveau();
        var action = Prise.action(cle, creneau.ou(), creneau.moment());
        var demande = new DemandeInscription(cle, action, List.of(qui), coordonnees, null, null);
        prise.prendre(Prise.libre(creneau.ou(), creneau.moment(), demande), Auteur.EN_LIGNE);
    }

    private static Participant participant(String prenom, String nom, int annee) {
        return new Participant(null, prenom, nom, annee, null, Set.of());
    }

    private static Plage parTelephone(ConseillerId conseiller, DayOfWeek jour, LocalDate du) {
        return new Plage(
                Identifiants.nouveau(),
                conseiller,
                "",
                null,
                null,
                null,
                jour,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                du,
                null);
    }
}
