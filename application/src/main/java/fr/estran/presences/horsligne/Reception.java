package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.presences.Emargement;
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
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.presences.Saisie.ResultatSaisie.DejaRecue;
import fr.estran.presences.Saisie.ResultatSaisie.DejaSuivie;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceClose;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceInconnue;
import fr.estran.presences.horsligne.ClesHorsLigne.Hpke;
import fr.estran.presences.horsligne.ClesHorsLigne.Hpke.PaireDeCles;
import fr.estran.presences.horsligne.Lot.Envoi;
import fr.estran.presences.horsligne.Lot.IssueDEnvoi;
import fr.estran.presences.horsligne.Lot.IssueDEnvoi.Nature;
import fr.estran.presences.horsligne.Lot.Pli;
import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Identite;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens what telephones sealed, and notes it: each entry by itself, so that one that cannot be kept holds no other up.
 * Whatever is sent again is answered again, and changes nothing.
 */
@Service
class Reception {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(Reception.class);
    private static final byte[] USAGE = "estran hors-ligne 1".getBytes(UTF_8);
    private static final Duration TOLERANCE = Duration.ofMinutes(2);
    private static final Set<String> GARDEES =
            Set.of(dire(Nature.GARDEE), dire(Nature.DEJA_GARDEE), dire(Nature.DESACCORD));

    private final ClesHorsLigne cles;
    private final Emargement emargement;
    private final SeancesNotees seances;
    private final JsonMapper json;
    private final Clock horloge;

    Reception(ClesHorsLigne cles, Emargement emargement, SeancesNotees seances, JsonMapper json, Clock horloge) {
        this.cles = cles;
        this.emargement = emargement;
        this.seances = seances;
        this.json = json;
        this.horloge = horloge;
    }

    /** What comes of each, in order. */
    List<IssueDEnvoi> recevoir(Identite qui, Lot lot) {
        if (!lot.abandonnees().isEmpty()) {
            seances.nAttendrePlus(lot.abandonnees(), qui.compte().valeur());
        }
        return lot.saisies().stream()
                .map(envoi -> recevoir(qui, envoi, lot.maintenant()))
                .toList();
    }

    /** @param appareil what the telephone's clock says now, uncorrected */
    private IssueDEnvoi recevoir(Identite qui, Envoi envoi, Instant appareil) {
        try {
            return envoi.pli()
                    .map(pli -> recevoir(qui, pli, appareil))
                    .orElseGet(() -> IssueDEnvoi.de(envoi.id(), Nature.ILLISIBLE));
        } catch (RuntimeException e) {
            // A bug of ours, or a database that is away: the telephone keeps it, and the next one is looked at.
            JOURNAL_TECHNIQUE.error("entry {} could not be kept", envoi.id(), e);
            return IssueDEnvoi.de(envoi.id(), Nature.PLUS_TARD);
        }
    }

    private IssueDEnvoi recevoir(Identite qui, Pli pli, Instant appareil) {
        if (!qui.compte().valeur().equals(pli.compte())) {
            return IssueDEnvoi.de(pli.id(), Nature.AUTRE_COMPTE);
        }
        var paire = cles.paire(pli.cle());
        return paire.isEmpty()
                ? IssueDEnvoi.de(pli.id(), Nature.CLE_INCONNUE)
                : ouvrir(qui, pli, paire.get())
                        .flatMap(contenu -> contenu.saisie(pli.id(), pli.compte())
                                .map(saisie -> noter(saisie, incertaine(contenu.ecart(), appareil))))
                        .orElseGet(() -> IssueDEnvoi.de(pli.id(), Nature.ILLISIBLE));
    }

    private IssueDEnvoi noter(Saisie saisie, boolean incertaine) {
        // Of an hour that nobody knows, nothing is concluded; and what was kept before the session was moved is kept.
        var deplacee = !incertaine && seances.venueAvantLeJour(saisie) && !emargement.estRecue(saisie.id());
        var issue = deplacee ? dire(Nature.SEANCE_DEPLACEE) : dire(emargement.noter(saisie));
        if (GARDEES.contains(issue)) {
            seances.nAttendrePlus(List.of(saisie.id()), saisie.compte());
            return new IssueDEnvoi(saisie.id(), issue, incertaine, null, null);
        }
        return new IssueDEnvoi(saisie.id(), issue, incertaine, saisie.seance(), seances.faireAttendre(saisie));
    }

    private Optional<Contenu> ouvrir(Identite qui, Pli pli, PaireDeCles paire) {
        var lie = "%s|%s|%s".formatted(qui.structure().valeur(), pli.compte(), pli.id());
        try {
            return Optional.ofNullable(json.readValue(
                    Hpke.ouvrir(paire, pli.capsule(), USAGE, lie.getBytes(UTF_8), pli.scelle()), Contenu.class));
        } catch (GeneralSecurityException | JacksonException e) {
            JOURNAL_TECHNIQUE.warn(
                    "entry {} cannot be read: {}", pli.id(), e.getClass().getName());
            return Optional.empty();
        }
    }

    /** What the clock was wrong by when it was noted, and what it is wrong by now. */
    private boolean incertaine(long ecart, Instant appareil) {
        return Duration.between(appareil, horloge.instant())
                        .minusMillis(ecart)
                        .abs()
                        .compareTo(TOLERANCE)
                > 0;
    }

    private static String dire(ResultatSaisie resultat) {
        return switch (resultat) {
            case Notee(var desaccord) -> dire(desaccord ? Nature.DESACCORD : Nature.GARDEE);
            case DejaSuivie _, DejaRecue _ -> dire(Nature.DEJA_GARDEE);
            case SeanceInconnue _ -> dire(Nature.SEANCE_INCONNUE);
            case SeanceAnnulee _ -> dire(Nature.SEANCE_ANNULEE);
            case SeanceClose _ -> dire(Nature.SEANCE_CLOSE);
            case Refusee(var faute) -> dire(faute);
        };
    }

    private static String dire(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }

    /** What became of the sessions that telephones noted, while they heard of nothing. */
    @Service
    @Transactional
    static class SeancesNotees {

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
                                    .isAfter(repository
                                            .calendrier(saisie.noteeLe())
                                            .jour()))
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
            return MESSAGES.dire("refus.seance", "titre", connue.get().titre(), "jour", jour);
        }

        /** They came in after all, or whoever noted them has dropped them. */
        void nAttendrePlus(Collection<UUID> saisies, UUID compte) {
            attente.lever(saisies, compte);
        }
    }
}
