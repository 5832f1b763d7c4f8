package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Fait.Venue;
import fr.estran.programme.Cloture;
import fr.estran.programme.Rectification;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sheet that says all is closed: its session was held, and counts from then on. */
@Service
@Transactional
class ClotureDesFeuilles {

    private final Feuilles feuilles;
    private final FeuilleRepository repository;
    private final Emargement emargement;
    private final Cloture seances;
    private final FeuillesRectifiees rectifiees;
    private final Journal journal;
    private final Clock horloge;

    ClotureDesFeuilles(
            Feuilles feuilles,
            FeuilleRepository repository,
            Emargement emargement,
            Cloture seances,
            FeuillesRectifiees rectifiees,
            Journal journal,
            Clock horloge) {
        this.feuilles = feuilles;
        this.repository = repository;
        this.emargement = emargement;
        this.seances = seances;
        this.rectifiees = rectifiees;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** What comes of it: whoever is registered and of whom nothing was said must be asked about, and whether a session to which nobody came took place; neither is guessed. */
    enum Issue {
        CLOSE,
        DEJA_CLOSE,
        A_DIRE,
        VIDE,
        ECARTEE,
        FIGEE,
        IMPOSSIBLE
    }

    /**
     * @param dites of those who were registered and not noted, whether they came
     * @param suites of those who were still in the line, what became of them
     * @param departs how many left without help, beside those of the line
     * @param vide where nobody came: that it was held all the same, or why it was not
     */
    Issue clore(
            SeanceId seance,
            Map<UsagerId, Venue> dites,
            Map<UUID, Tour> suites,
            int departs,
            @Nullable Vide vide,
            CompteId compte) {
        var connue = verrouiller(seance);
        if (connue.tenue()) {
            return Issue.DEJA_CLOSE;
        }
        if (!seances.peutEtreClose(seance)) {
            return Issue.IMPOSSIBLE;
        }
        var feuille = feuilles.feuille(seance);
        var reste = feuille.aDire().stream().map(LigneDeFeuille::usager).toList();
        var file = feuille.aSuivre();
        if (!dites.keySet().containsAll(reste)
                || !suites.keySet()
                        .containsAll(file.stream().map(ArriveeVue::id).toList())) {
            return Issue.A_DIRE;
        }
        if (feuille.venues() == 0 && !dites.containsValue(Venue.PRESENT) && !suites.containsValue(Tour.AIDE)) {
            switch (vide) {
                case null -> {
                    return Issue.VIDE;
                }
                case Vide.PasEuLieu(var pourquoi) -> {
                    return rectifiees.ecarter(connue, pourquoi) ? Issue.ECARTEE : Issue.FIGEE;
                }
                case Vide.Tenue _ -> {}
            }
        }
        file.forEach(place -> suivre(seance, place, Objects.requireNonNull(suites.get(place.id())), compte));
        dites.forEach((usager, venue) -> {
            if (reste.contains(usager)) {
                noter(seance, new Presence(usager, venue), compte);
            }
        });
        emargement.decrire(seance, feuille.cadre());
        emargement.noterLesDeparts(seance, feuilles.feuille(seance).partisDeLaFile(), departs);
        return seances.clore(seance) ? Issue.CLOSE : Issue.IMPOSSIBLE;
    }

    /** Whoever was helped counts, though nobody knows any more what for. */
    private void suivre(SeanceId seance, ArriveeVue place, Tour tour, CompteId compte) {
        noter(seance, new SuiteDArrivee(place.id(), tour), compte);
        if (tour == Tour.AIDE) {
            var usager = place.usager();
            noter(
                    seance,
                    usager == null ? new Inconnu(place.id(), Besoin.VIDE) : new Presence(usager, Venue.PRESENT),
                    compte);
        }
    }

    private void noter(SeanceId seance, Fait fait, CompteId compte) {
        emargement.noter(new Saisie(
                Identifiants.nouveau(), seance, horloge.instant(), compte.valeur(), compte.valeur(), null, fait));
    }

    boolean rouvrir(SeanceId seance, Raison raison, CompteId compte) {
        verrouiller(seance);
        var rouverte = seances.rouvrir(seance);
        if (rouverte) {
            repository.noterReouverture(
                    Identifiants.nouveau(), seance, compte.valeur(), raison.code(), horloge.instant());
        }
        return rouverte;
    }

    boolean decrire(SeanceId seance, CadreDeSeance cadre) {
        var connue = verrouiller(seance);
        if (connue.tenue() || connue.annulee() || !cadre.connu()) {
            return false;
        }
        emargement.decrire(seance, cadre);
        journal.noter("presences.decrire", seance.valeur());
        return true;
    }

    /** As it is once nobody else may change it. */
    private SeanceAPointer verrouiller(SeanceId seance) {
        seances.lire(seance);
        emargement.verrouiller(seance);
        return seances.lire(seance);
    }

    /** Nobody came: it was held and nobody was there, or it was not held. */
    sealed interface Vide {

        String PERSONNE = "personne";

        record Tenue() implements Vide {}

        record PasEuLieu(Rectification.PasEuLieu pourquoi) implements Vide {}

        /** Nothing where nobody has said. */
        static Optional<Vide> lire(String dit) {
            return dit.equals(PERSONNE)
                    ? Optional.of(new Tenue())
                    : Rectification.lire(dit)
                            .filter(Rectification.PasEuLieu.class::isInstance)
                            .map(pourquoi -> new PasEuLieu((Rectification.PasEuLieu) pourquoi));
        }
    }

    /** Why what was closed is opened again: a choice, so that nothing is written of anybody. */
    enum Raison {
        OUBLI,
        ERREUR,
        ARRIVE_APRES,
        AUTRE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
