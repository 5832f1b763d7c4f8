package fr.estran.presences;

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
import fr.estran.presences.Saisie.Marque;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.presences.Saisie.ResultatSaisie.DejaRecue;
import fr.estran.presences.Saisie.ResultatSaisie.DejaSuivie;
import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceClose;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceInconnue;
import fr.estran.programme.Cloture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Noting who came: the one way, for the screens and for what a device kept while it had no network.
 *
 * <p>Entries are taken one after the other under the lock of the sheet, each once, in whatever order they come: of two that
 * say something of the same person, the one that was noted later stands.
 */
@Service
@Transactional
public class Emargement {

    private final SaisieRepository saisies;
    private final Cloture seances;
    private final PersonnesNotees personnes;
    private final PersonnesSansNom sansNom;
    private final FileDArrivee file;
    private final Clock horloge;

    Emargement(
            SaisieRepository saisies,
            Cloture seances,
            PersonnesNotees personnes,
            PersonnesSansNom sansNom,
            FileDArrivee file,
            Clock horloge) {
        this.saisies = saisies;
        this.seances = seances;
        this.personnes = personnes;
        this.sansNom = sansNom;
        this.file = file;
        this.horloge = horloge;
    }

    /** Within the transaction under way, or one of its own. What was refused is not kept: it may be sent again. */
    public ResultatSaisie noter(Saisie recue) {
        if (seances.siConnue(recue.seance()).isEmpty()) {
            return new SeanceInconnue();
        }
        saisies.verrouiller(recue.seance());
        if (saisies.estRecue(recue.id())) {
            return new DejaRecue();
        }
        var seance = seances.lire(recue.seance());
        if (seance.annulee()) {
            return new SeanceAnnulee();
        }
        if (seance.tenue()) {
            return new SeanceClose();
        }
        var maintenant = horloge.instant();
        var saisie = recue.pasApres(maintenant);
        var resultat = appliquer(saisie);
        if (!(resultat instanceof Refusee)) {
            saisies.garder(saisie, maintenant);
        }
        return resultat;
    }

    /** Whatever became of the session since: it was taken once, and is not asked for again. */
    @Transactional(readOnly = true)
    public boolean estRecue(UUID saisie) {
        return saisies.estRecue(saisie);
    }

    /** Nobody else notes anything of the session until the transaction under way ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void verrouiller(SeanceId seance) {
        saisies.verrouiller(seance);
    }

    /** How help was given, said of the whole session: under its lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decrire(SeanceId seance, CadreDeSeance cadre) {
        saisies.decrire(seance, cadre);
    }

    /** Who left without help: those of the line, and so many who were counted on paper. Under the lock of the session. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noterLesDeparts(SeanceId seance, int deLaFile, int comptes) {
        saisies.noterLesDeparts(seance, deLaFile, comptes);
    }

    /** Of records that are one person, whose entry stands: under the lock of the session. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void faireParlerQuiDit(SeanceId seance, UsagerId usager) {
        personnes.faireParlerQuiDit(seance, usager);
    }

    private ResultatSaisie appliquer(Saisie saisie) {
        return switch (saisie.fait()) {
            case Presence presence -> personnes.noter(saisie, presence);
            case Retrait retrait -> personnes.retirer(saisie, retrait);
            case Nouvelle nouvelle -> personnes.ajouter(saisie, nouvelle);
            case BesoinDe besoin -> personnes.noter(saisie, besoin);
            case Inconnu inconnu -> sansNom.noter(saisie, inconnu);
            case RetraitDInconnu retrait -> sansNom.retirer(saisie, retrait);
            case Comptage comptage -> sansNom.ajouter(saisie, comptage);
            case Nombre nombre -> sansNom.compter(saisie, nombre);
            case Arrivee arrivee -> file.prendrePlace(saisie, arrivee);
            case SuiteDArrivee suite -> file.suivre(saisie, suite);
        };
    }

    /** Who is next, and who left without help. Called under the lock of the sheet. */
    @Component
    record FileDArrivee(ArriveeRepository arrivees, PointageRepository pointages) {

        ResultatSaisie prendrePlace(Saisie saisie, Arrivee arrivee) {
            if (arrivee.usager() == null) {
                return prendrePlace(saisie, arrivee.arrivee(), null);
            }
            return pointages
                    .fiche(saisie.seance(), arrivee.usager())
                    .map(usager -> prendrePlace(saisie, arrivee.arrivee(), usager))
                    .orElse(new Refusee(Faute.PERSONNE_INCONNUE));
        }

        /** Of two who call the same person, one does, and the other is told. A device without a network has seen nothing. */
        ResultatSaisie suivre(Saisie saisie, SuiteDArrivee suite) {
            var entreTemps = saisie.vue() == null
                    ? Optional.<ArriveeVue>empty()
                    : arrivees.lire(saisie.seance(), suite.arrivee())
                            .filter(place -> !place.vue().equals(saisie.vue()));
            if (entreTemps.isPresent()) {
                return new DejaSuivie(entreTemps.get());
            }
            arrivees.suivre(saisie.seance(), suite.arrivee(), suite.tour(), Marque.de(saisie));
            return new Notee(false);
        }

        private ResultatSaisie prendrePlace(Saisie saisie, UUID arrivee, @Nullable UsagerId usager) {
            arrivees.ajouter(saisie.seance(), arrivee, usager, Marque.de(saisie));
            return new Notee(false);
        }
    }
}
