package fr.estran.presences.orientation;

import fr.estran.presences.Emargement;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.NotesDeSeance;
import fr.estran.presences.Saisie;
import fr.estran.presences.orientation.Orientation.CompteDOrientations;
import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.besoins.ListeDesBesoins;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is sent to a body, and what became of it is said: by the body behind its link, or by the team that called it. */
@Service
@Transactional
class Orientations {

    private final OrientationRepository repository;
    private final SurLaFeuille feuille;
    private final AnnuairePublie annuaire;
    private final ListeDesBesoins besoins;
    private final Journal journal;
    /** From one address, outside of the team: a library sends many people in a day, and a machine sends more. */
    static final int PAR_JOUR = 100;

    static final String FREIN = "orientation";

    private final Clock horloge;

    Orientations(
            OrientationRepository repository,
            SurLaFeuille feuille,
            AnnuairePublie annuaire,
            ListeDesBesoins besoins,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.feuille = feuille;
        this.annuaire = annuaire;
        this.besoins = besoins;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param qui whoever is signed in; null: a professional or the person alone */
    OrientationId envoyer(SaisieDOrientation saisie, GuichetDOrientation guichet, @Nullable Identite qui) {
        var organisme = saisie.organisme();
        var besoin = saisie.besoin();
        if (organisme == null
                || besoin == null
                || annuaire.lire(organisme).flatMap(un -> un.sert(besoin)).isEmpty()
                || besoins.lire(besoin).isEmpty()) {
            throw new Introuvable();
        }
        var nouvelle = saisie.nouvelle(organisme, besoin, guichet);
        // Drawn at random: once the quarter is closed, one that holds the hour would join it to a line of a sheet.
        var id = new OrientationId(UUID.randomUUID());
        if (!repository.ajouter(id, nouvelle, horloge.instant())) {
            return repository.parCle(nouvelle.cle()).orElseThrow(Introuvable::new);
        }
        if (qui != null) {
            suivreLaFeuille(id, guichet, organisme, qui);
            journal.noter("orientation.envoyer", null);
        }
        return id;
    }

    private void suivreLaFeuille(OrientationId id, GuichetDOrientation guichet, OrganismeId organisme, Identite qui) {
        var seance = guichet.seance();
        var usager = guichet.usager();
        if (seance != null && usager != null) {
            feuille.noter(seance, usager, organisme, qui);
            repository.lier(id, seance, usager);
        }
    }

    @Transactional(readOnly = true)
    Orientation lire(OrientationId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    /** Of the last thirty days: those that a body may still answer. */
    @Transactional(readOnly = true)
    List<Orientation> enCours() {
        return repository.depuis(aujourdhui().minusDays(Orientation.CLOTURE));
    }

    @Transactional(readOnly = true)
    List<CompteDOrientations> comptes(int annee) {
        var du = LocalDate.of(annee, 1, 1);
        return repository.comptes(du, du.plusYears(1));
    }

    /** Those that somebody was sent in, and this one; the latest first. */
    @Transactional(readOnly = true)
    List<Integer> annees() {
        return Stream.concat(Stream.of(aujourdhui().getYear()), repository.annees().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** @return false once it is too late */
    boolean repondre(OrientationId id, IssueDOrientation issue) {
        var orientation = lire(id);
        if (!orientation.ouverte(aujourdhui())) {
            return false;
        }
        repository.repondre(orientation.id(), issue, aujourdhui());
        return true;
    }

    void noter(OrientationId id, IssueDOrientation issue) {
        repository.repondre(lire(id).id(), issue, aujourdhui());
        journal.noter("orientation.noter", id.valeur());
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Whoever is sent on from a sheet is noted on it, and counted there: once, whichever way they were sent. */
    @Component
    record SurLaFeuille(NotesDeSeance notes, Emargement emargement, Clock horloge) {

        /** It holds one body for each person, and keeps the first. */
        void noter(SeanceId seance, UsagerId usager, OrganismeId organisme, Identite qui) {
            var note = notes.besoin(seance, usager).orElse(Besoin.VIDE);
            if (note.acteur() != null) {
                return;
            }
            var compte = qui.compte().valeur();
            var besoin = new Besoin(note.demande(), note.dureeMin(), Suite.ORIENTE, organisme.valeur());
            var saisie = new Saisie(
                    Identifiants.nouveau(),
                    seance,
                    horloge.instant(),
                    compte,
                    compte,
                    null,
                    new BesoinDe(usager, besoin));
            var _ = emargement.noter(saisie);
        }
    }
}
