package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the counsellors of the demonstration answer the telephone, meet people by video or go to their homes, beside the appointments
 * that their programme holds already; and three people who have just asked for one: to be called, told by SMS, written to. The first is
 * in the register under another spelling.
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
            plages.ajouter(sansLieu(conseillers.get(rang).id(), null, jours.get(rang), 10, aujourdhui));
        }
        var libres = creneaux.libres(false);
        var appels = libres.stream().filter(libre -> libre.ou().parTelephone()).toList();
        if (!appels.isEmpty()) {
            prendre(appels.getFirst(), PAR_SMS, new Coordonnees("06 39 98 81 36", null, null, Moyen.SMS, false), null);
            prendre(
                    appels.getLast(),
                    A_APPELER,
                    new Coordonnees("02 61 91 19 08", null, null, Moyen.APPEL, false),
                    new Tiers(
                            MESSAGES.dire("demonstration.tiers"),
                            Tiers.Lien.FILLE,
                            "06 39 98 81 40",
                            null,
                            Tiers.Prevenu.LES_DEUX));
        }
        libres.reversed().stream()
                .filter(libre -> !libre.ou().parTelephone())
                .findFirst()
                .ifPresent(dernier -> prendre(
                        dernier,
                        PAR_COURRIER,
                        new Coordonnees(null, null, MESSAGES.dire("demonstration.adresse"), Moyen.COURRIER, false),
                        null));
        conseillers.stream().limit(1).map(Choix::id).forEach(qui -> {
            plages.ajouter(sansLieu(qui, Ou.VISIO, DayOfWeek.WEDNESDAY, 17, aujourdhui));
            plages.ajouter(sansLieu(qui, Ou.DOMICILE, DayOfWeek.FRIDAY, 15, aujourdhui));
        });
    }

    private void prendre(CreneauLibre creneau, Participant qui, Coordonnees coordonnees, @Nullable Tiers tiers) {
        var cle = Identifiants.nouveau();
        var action = Prise.action(cle, creneau.ou(), creneau.moment());
        var demande = new DemandeInscription(cle, action, List.of(qui), coordonnees, null, null, tiers);
        prise.prendre(Prise.libre(creneau.ou(), creneau.moment(), demande), Auteur.EN_LIGNE);
    }

    private static Participant participant(String prenom, String nom, int annee) {
        return new Participant(null, prenom, nom, annee, null, Set.of());
    }

    /** For two hours. @param ou null by telephone */
    private static Plage sansLieu(ConseillerId conseiller, @Nullable Ou ou, DayOfWeek jour, int heure, LocalDate du) {
        return new Plage(
                Identifiants.nouveau(),
                conseiller,
                "",
                null,
                null,
                ou,
                null,
                jour,
                LocalTime.of(heure, 0),
                LocalTime.of(heure + 2, 0),
                du,
                null);
    }
}
