package fr.estran.inscriptions.places;

import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a registration after it was asked for. Each thing is done under the lock of the action, on the
 * registration as it is then; whoever waits is called in the same transaction.
 */
@Service
@Transactional
public class VieDesInscriptions {

    private final VerrouDesPlaces verrou;
    private final ListesAttente listes;
    private final Depassements depassements;
    private final Registre registre;
    private final PreuvesDesDemandes preuves;
    private final Clock horloge;

    VieDesInscriptions(
            VerrouDesPlaces verrou,
            ListesAttente listes,
            Depassements depassements,
            Registre registre,
            PreuvesDesDemandes preuves,
            Clock horloge) {
        this.verrou = verrou;
        this.listes = listes;
        this.depassements = depassements;
        this.registre = registre;
        this.preuves = preuves;
        this.horloge = horloge;
    }

    /** By the person, or somebody in their name; what is over already is left as it is. */
    public ResultatSuite annuler(InscriptionId inscription, Auteur auteur) {
        var vue = verrouiller(inscription);
        return switch (vue.etat()) {
            case PROPOSEE -> terminer(vue, EtatInscription.DECLINEE, Cause.REFUS, null, auteur);
            case CONFIRMEE, LISTE_ATTENTE ->
                // What is past is past: the staff alone still put right what they noted.
                !auteur.equipe() && listes.passee(vue.action())
                        ? ResultatSuite.TROP_TARD
                        : terminer(vue, EtatInscription.ANNULEE_PERSONNE, Cause.ANNULATION, null, auteur);
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> ResultatSuite.DEJA_FAIT;
        };
    }

    /** By the service, which says why. */
    public ResultatSuite annulerParLeService(InscriptionId inscription, String raison, Auteur auteur) {
        var vue = verrouiller(inscription);
        return vue.etat().vivante()
                ? terminer(vue, EtatInscription.ANNULEE_SERVICE, Cause.ANNULATION, raison, auteur)
                : ResultatSuite.DEJA_FAIT;
    }

    public ResultatSuite accepter(InscriptionId inscription, Auteur auteur) {
        var vue = verrouiller(inscription);
        return switch (vue.etat()) {
            case PROPOSEE -> {
                if (echue(vue) || listes.commencee(vue.action())) {
                    listes.avancer(vue.action());
                    yield ResultatSuite.TROP_TARD;
                }
                if (vue.aProuver() && !auteur.equipe()) {
                    yield ResultatSuite.A_PROUVER;
                }
                prouver(vue);
                registre.changer(vue, EtatInscription.CONFIRMEE, Cause.ACCEPTATION, null, auteur);
                cesserDAttendreAilleurs(vue, auteur);
                yield ResultatSuite.FAIT;
            }
            case CONFIRMEE -> ResultatSuite.DEJA_FAIT;
            case LISTE_ATTENTE, DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> ResultatSuite.TROP_TARD;
        };
    }

    /** Back on the waiting list, at its end, for whoever let an offer go. */
    public ResultatSuite revenir(InscriptionId inscription, Auteur auteur) {
        var vue = verrouiller(inscription);
        return switch (vue.etat()) {
            case DECLINEE, EXPIREE -> {
                // Whoever asked anew meanwhile, under this record or another, has one place or one rank. What nobody
                // confirmed,
                // or the team put aside, does not come back by itself.
                if (listes.commencee(vue.action())
                        || vue.aProuver() && !auteur.equipe()
                        || registre.dejaVivante(vue.action(), List.of(vue.usager()))
                                .isPresent()) {
                    yield ResultatSuite.TROP_TARD;
                }
                registre.changer(vue, EtatInscription.LISTE_ATTENTE, Cause.RETOUR, null, auteur);
                listes.avancer(vue.action());
                yield ResultatSuite.FAIT;
            }
            case LISTE_ATTENTE, PROPOSEE, CONFIRMEE -> ResultatSuite.DEJA_FAIT;
            case ANNULEE_PERSONNE, ANNULEE_SERVICE -> ResultatSuite.TROP_TARD;
        };
    }

    /** Offers that ran out, places that somebody waits for: what a change should have set going already. */
    public void avancer(ActionId action) {
        verrou.prendre(List.of(action));
        listes.avancer(action);
    }

    /** They did not show in time that they can be reached: what they held or waited for goes to the next. */
    public void relacher(InscriptionId inscription) {
        var vue = verrouiller(inscription);
        if (vue.aProuver() && vue.etat().vivante() && vue.etat() != EtatInscription.CONFIRMEE) {
            terminer(vue, quittee(vue.etat()), Cause.EXPIRATION, null, Auteur.SERVICE);
        }
    }

    /**
     * The team puts aside askings that it does not believe: all of one action under one lock, so that no place of one goes to
     * another of them, and who waits is called once.
     *
     * @return those that held something still, as they were
     */
    public List<InscriptionVue> ecarter(
            ActionId action, Collection<InscriptionId> inscriptions, String raison, Auteur auteur) {
        verrou.prendre(List.of(action));
        var vivantes = inscriptions.stream()
                .map(registre::relire)
                .filter(vue -> vue.etat().vivante())
                .toList();
        vivantes.forEach(vue -> {
            preuves.ecarter(Objects.requireNonNull(vue.demande()));
            registre.changer(vue, quittee(vue.etat()), Cause.ANNULATION, raison, auteur);
        });
        depassements.resserrer(action);
        listes.avancer(action);
        return vivantes;
    }

    /** An offer is let go; whoever has a place, or waits, has left. Of an appointment, the hour is free again. */
    private static EtatInscription quittee(EtatInscription etat) {
        return etat == EtatInscription.PROPOSEE ? EtatInscription.EXPIREE : EtatInscription.ANNULEE_PERSONNE;
    }

    /** It is shown, by whatever way, that whoever asked is reached. */
    void prouver(InscriptionVue vue) {
        if (vue.demande() != null && vue.aProuver()) {
            preuves.prouver(vue.demande());
        }
    }

    /** With the action, the one that it is scheduled again of: whoever accepts here stops waiting there. */
    InscriptionVue verrouiller(InscriptionId inscription) {
        verrou.prendre(registre.actionsLiees(inscription));
        return registre.relire(inscription);
    }

    /** A place here, and nobody waits any longer for the date that this one was offered instead of. */
    void cesserDAttendreAilleurs(InscriptionVue vue, Auteur auteur) {
        registre.attentesLiees(vue.id())
                .forEach(attente -> terminer(attente, EtatInscription.ANNULEE_PERSONNE, Cause.DECISION, null, auteur));
    }

    boolean commencee(ActionId action) {
        return listes.commencee(action);
    }

    private ResultatSuite terminer(
            InscriptionVue vue, EtatInscription vers, Cause cause, @Nullable String raison, Auteur auteur) {
        registre.changer(vue, vers, cause, raison, auteur);
        depassements.resserrer(vue.action());
        listes.avancer(vue.action());
        return ResultatSuite.FAIT;
    }

    private boolean echue(InscriptionVue vue) {
        var jusqua = vue.proposeJusqua();
        return jusqua != null && !horloge.instant().isBefore(jusqua);
    }
}
