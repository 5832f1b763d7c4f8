package fr.estran.messages;

import fr.estran.inscriptions.places.DelaisDeReponse;
import fr.estran.inscriptions.places.DemandesAProuver.AttenteProuvee;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Groupes.GroupeChange;
import fr.estran.inscriptions.places.InscriptionChangee;
import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.SeanceRetablie;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears what happens to places and to sessions, and writes what is to be said of it: in the same transaction, or not at all. */
@Component
record AnnoncesDesPlaces(
        JoignableRepository joignables,
        MessageRepository messages,
        DelaisDeReponse delais,
        MessagesLibresRepris libres,
        Clock horloge) {

    /**
     * Under the lock of the places: one reading and one writing for a registration that begins. Before the others that hear of
     * it: the hours of an appointment that is given up are still there to be told.
     */
    @EventListener
    @Order(0)
    void placeChangee(InscriptionChangee fait) {
        var maintenant = horloge.instant();
        if (fait.de() != null) {
            if (fait.vers().vivante()) {
                messages.oublierLEtat(List.of(fait.inscription()), maintenant);
            } else {
                messages.oublier(List.of(fait.inscription()), maintenant);
            }
        }
        if (fait.cause() == Cause.RETABLISSEMENT) {
            libres.reprendre(fait.action(), maintenant);
            messages.ecrire(
                    joignables.lire(fait.inscription()).stream()
                            .flatMap(qui -> rappeler(qui, maintenant))
                            .toList(),
                    maintenant);
            return;
        }
        var modele = modele(fait);
        if (modele != null) {
            var qui = joignables.lire(fait.inscription()).orElseThrow();
            if (qui.aProuver()) {
                messages.ecrire(fait.de() == null ? aProuver(qui, maintenant) : List.of(), maintenant);
                return;
            }
            var aDire = new ArrayList<>(annoncer(qui, modele, qui.raison(), maintenant));
            rappeler(qui, maintenant).forEach(aDire::add);
            messages.ecrire(aDire, maintenant);
            if (attendUnAppel(modele, aDire)) {
                delais.attendreUnAppel(fait.inscription());
            }
        }
    }

    /** They waited, and were told nothing: it was not known who reads it. */
    @EventListener
    void attenteProuvee(AttenteProuvee fait) {
        var maintenant = horloge.instant();
        var qui = joignables.lire(fait.inscription()).orElseThrow();
        messages.ecrire(annoncer(qui, Modele.ATTENTE, null, maintenant), maintenant);
    }

    /** By a code, or by a call; where neither is possible it is seen that nobody reached them. */
    static List<NouveauMessage> aProuver(Joignable qui, Instant maintenant) {
        var moyen = qui.preuveParSms() ? Moyen.SMS : Moyen.APPEL;
        var voie = moyen.vers(qui.ou()).map(ou -> new Voie(moyen, ou)).orElse(null);
        return List.of(
                new NouveauMessage(qui, Modele.PREUVE, qui.pour(), voie, null, null, qui.debut(), null, maintenant));
    }

    /** An offer that nobody reads before somebody calls. */
    static boolean attendUnAppel(Modele modele, List<NouveauMessage> aDire) {
        return modele == Modele.PROPOSITION && aDire.stream().noneMatch(AnnoncesDesPlaces::laPersonneLeLit);
    }

    private static boolean laPersonneLeLit(NouveauMessage message) {
        var voie = message.voie();
        return message.pour() != Pour.PROFESSIONNEL
                && voie != null
                && voie.moyen().partSeul();
    }

    /** Whoever answers for a group has lost its places, or has them again as if nothing had been. */
    @EventListener
    void groupeChange(GroupeChange fait) {
        var maintenant = horloge.instant();
        messages.oublierDuGroupe(fait.groupe(), maintenant);
        if (!fait.annule()) {
            libres.reprendre(joignables.groupe(fait.groupe()).action(), maintenant);
        }
        if (fait.annule()) {
            var qui = joignables.groupe(fait.groupe());
            messages.ecrire(annoncer(qui, Modele.ANNULATION_SERVICE, dite(fait.raison()), maintenant), maintenant);
        }
    }

    /** Where no session is left, each registration ends, and is told so; and so does each group. Those that lived hear it first. */
    @EventListener
    @Order(0)
    void seanceChangee(SeanceChangee fait) {
        if (fait.actionAnnulee()) {
            return;
        }
        var maintenant = horloge.instant();
        messages.oublierLesHeures(fait.action(), fait.seance(), maintenant);
        messages.suivreLaSeance(fait.seance(), fait.annulee(), maintenant);
        messages.ecrire(
                joignables.vivantesDe(fait.action()).stream()
                        .flatMap(qui -> Stream.concat(changements(qui, fait, maintenant), rappeler(qui, maintenant)))
                        .toList(),
                maintenant);
    }

    /**
     * Nobody had been told that it would not take place: there is nothing to say, and reminders to take up again, with what somebody had
     * written.
     */
    @EventListener
    @Order(0)
    void seanceRetablie(SeanceRetablie fait) {
        var maintenant = horloge.instant();
        messages.oublierLesHeures(fait.action(), fait.seance(), maintenant);
        libres.reprendre(fait.action(), maintenant);
        messages.ecrire(
                joignables.vivantesDe(fait.action()).stream()
                        .flatMap(qui -> rappeler(qui, maintenant))
                        .toList(),
                maintenant);
    }

    private static @Nullable Modele modele(InscriptionChangee fait) {
        return switch (fait.vers()) {
            case CONFIRMEE ->
                fait.cause() == Cause.PROMOTION || fait.cause() == Cause.DECISION
                        ? Modele.PROMOTION
                        : Modele.CONFIRMATION;
            case LISTE_ATTENTE -> Modele.ATTENTE;
            case PROPOSEE -> Modele.PROPOSITION;
            case EXPIREE -> Modele.EXPIRATION;
            // Whoever stops waiting gives no place up: of what they said themselves there is no news.
            case ANNULEE_PERSONNE -> fait.de() == EtatInscription.LISTE_ATTENTE ? null : Modele.ANNULATION;
            case ANNULEE_SERVICE -> Modele.ANNULATION_SERVICE;
            // Whoever says no knows that they did.
            case DECLINEE -> null;
        };
    }

    private static @Nullable String dite(String raison) {
        return raison.isBlank() ? null : raison;
    }

    static List<NouveauMessage> annoncer(Joignable qui, Modele modele, @Nullable String raison, Instant maintenant) {
        return tous(qui, modele, maintenant)
                .map(a -> new NouveauMessage(
                        qui, modele, a.pour(), a.voie(), null, null, qui.debut(), raison, maintenant))
                .toList();
    }

    private static Stream<NouveauMessage> changements(Joignable qui, SeanceChangee fait, Instant maintenant) {
        var modele = fait.annulee() ? Modele.SEANCE_ANNULEE : Modele.DEPLACEMENT;
        var raison = dite(fait.raison());
        return tous(qui, modele, maintenant)
                .map(a -> new NouveauMessage(
                        qui, modele, a.pour(), a.voie(), null, fait.seance(), fait.ancienDebut(), raison, maintenant));
    }

    /** For whoever has a place, and whoever is told of it too. One reminder a beginning: an hour that comes back is not told twice. */
    static Stream<NouveauMessage> rappeler(Joignable qui, Instant maintenant) {
        return Stream.concat(Stream.of(qui), qui.leTiers().stream())
                .flatMap(lui -> rappelerUn(lui, maintenant).stream());
    }

    private static Optional<NouveauMessage> rappelerUn(Joignable qui, Instant maintenant) {
        var debut = qui.debut();
        if (!qui.confirmee() || debut == null || qui.aProuver()) {
            return Optional.empty();
        }
        return Voie.versLaPersonne(qui, Modele.RAPPEL, maintenant)
                .flatMap(voie -> Rappels.pour(voie.moyen(), debut, qui.zone(), qui.feries(), maintenant)
                        .map(du -> rappel(qui, voie, debut, du)));
    }

    static NouveauMessage rappel(Joignable qui, Voie voie, Instant debut, Instant du) {
        return new NouveauMessage(
                qui, Modele.RAPPEL, qui.pour(), voie, String.valueOf(debut.getEpochSecond()), null, debut, null, du);
    }

    /** Whom to tell, and by which way. */
    record A(Pour pour, @Nullable Voie voie) {}

    static Stream<A> tous(Joignable qui, Modele modele, Instant maintenant) {
        if (qui.aProuver()) {
            return Stream.empty();
        }
        var personne = Voie.versLaPersonne(qui, modele, maintenant);
        return Stream.of(
                        personne.isPresent() || modele.aDire()
                                ? Stream.of(new A(qui.pour(), personne.orElse(null)))
                                : Stream.<A>empty(),
                        qui
                                .leTiers()
                                .flatMap(lui -> Voie.versLaPersonne(lui, modele, maintenant))
                                .map(voie -> new A(Pour.TIERS, voie))
                                .stream(),
                        Voie.versLeProfessionnel(qui, modele).map(voie -> new A(Pour.PROFESSIONNEL, voie)).stream())
                .flatMap(chacun -> chacun);
    }
}
