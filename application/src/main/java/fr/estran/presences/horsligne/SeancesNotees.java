package fr.estran.presences.horsligne;

import fr.estran.presences.Fait.Arrivee;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Saisie;
import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the sessions that telephones noted, while they heard of nothing. */
@Service
@Transactional
class SeancesNotees {

    private static final Messages MESSAGES = Messages.de("presences/horsligne");

    private final Cloture seances;
    private final EmportRepository repository;
    private final AttenteRepository attente;
    private final Clock horloge;

    SeancesNotees(Cloture seances, EmportRepository repository, AttenteRepository attente, Clock horloge) {
        this.seances = seances;
        this.repository = repository;
        this.attente = attente;
        this.horloge = horloge;
    }

    /**
     * Whether it says that somebody came on a day before that of the session, which was moved meanwhile: nobody can have come to
     * it yet. Who sends their apologies does so beforehand.
     */
    boolean venueAvantLeJour(Saisie saisie) {
        return venue(saisie)
                && seances.siConnue(saisie.seance())
                        .filter(seance -> seance.debut()
                                .toLocalDate()
                                .isAfter(repository.calendrier(saisie.noteeLe()).jour()))
                        .isPresent();
    }

    private static boolean venue(Saisie saisie) {
        return switch (saisie.fait()) {
            case Presence presence -> presence.venue() == Venue.PRESENT;
            case Retrait _, RetraitDInconnu _ -> false;
            case Nouvelle _, BesoinDe _, Inconnu _, Comptage _, Nombre _, Arrivee _, SuiteDArrivee _ -> true;
        };
    }

    /** It stays on the telephone, and the page of the day says so. @return the session's name and day, as they are by now */
    String faireAttendre(Saisie saisie) {
        var connue = seances.siConnue(saisie.seance());
        if (connue.isEmpty()) {
            return "";
        }
        attente.noter(saisie, horloge.instant());
        var jour = Jours.sansAnnee(connue.get().debut().toLocalDate());
        return MESSAGES.dire("refus.seance", Map.of("titre", connue.get().titre(), "jour", jour));
    }

    /** They came in after all, or whoever noted them has dropped them. */
    void nAttendrePlus(Collection<UUID> saisies, UUID compte) {
        attente.lever(saisies, compte);
    }
}
