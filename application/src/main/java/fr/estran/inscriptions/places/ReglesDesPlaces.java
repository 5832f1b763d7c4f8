package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Fermee;
import fr.estran.inscriptions.places.Verdict.PasEncoreOuverte;
import fr.estran.inscriptions.places.Verdict.Refus;
import fr.estran.inscriptions.places.Verdict.Reservee;
import fr.estran.inscriptions.places.Verdict.SansInscription;
import fr.estran.inscriptions.places.Verdict.Suite;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.vocabulaire.Reservation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is given a place, a rank or nothing, by whatever door: nothing is read here and nothing written, the database has
 * locked and counted. Who comes before whom, {@link ListesAttente} says; how long an offer holds, {@link DelaisDeReponse};
 * what goes beyond the places, {@link PlacesDesActions}; what is held for people without a name, {@link Groupes}.
 *
 * <p>Rule: gate.
 */
final class ReglesDesPlaces {

    /**
     * What is done of it.
     *
     * @param <I> what is said where nothing is
     */
    sealed interface Decision<I extends Verdict> {

        /** @param enPlus beyond the places that there are, for the reason that was given */
        record Ecrire<I extends Verdict>(EtatInscription etat, Cause cause, boolean enPlus) implements Decision<I> {}

        record Refuser<I extends Verdict>(I pourquoi) implements Decision<I> {}
    }

    /**
     * A registration under the lock, and what is around it.
     *
     * @param commencee the action: no place is given any more
     * @param ailleurs the person has another place or rank there, under whichever of their records
     * @param libres those kept for the telephone and the desk too
     */
    record Situation(InscriptionVue vue, Instant maintenant, boolean commencee, boolean ailleurs, int libres) {}

    private ReglesDesPlaces() {}

    /** Why nobody can ask for a place there now, if nobody can. */
    static Optional<Fermee> fermee(ActionOuverte action, Auteur auteur, Instant maintenant, LocalDate jour) {
        if (!action.surInscription() || !action.aVenir(maintenant)) {
            return Optional.of(new SansInscription());
        }
        if (auteur.equipe()) {
            return Optional.empty();
        }
        if (!permis(action.reservation(), auteur)) {
            return Optional.of(new Reservee(action.reservation()));
        }
        var ouvre = action.inscriptionsDes();
        return ouvre == null || action.ouverte(jour) ? Optional.empty() : Optional.of(new PasEncoreOuverte(ouvre));
    }

    private static boolean permis(Reservation reservation, Auteur auteur) {
        return switch (reservation) {
            case TOUS -> true;
            case PROFESSIONNELS -> auteur.provenance() == Provenance.PRESCRIPTEUR;
            case EQUIPE -> false;
        };
    }

    /** Places for all of them, or a rank for each; the staff alone go beyond, with a reason. */
    static Decision<Refus> decider(Entree.Formulaire entree, PlacesRestantes libres) {
        var auteur = entree.auteur();
        if (tiennent(entree, libres)) {
            return new Decision.Ecrire<>(avecUnePlace(auteur), Cause.DEMANDE, false);
        }
        if (entree.demande().raisonExcedent() != null && auteur.equipe()) {
            return new Decision.Ecrire<>(avecUnePlace(auteur), Cause.DEMANDE, true);
        }
        return entree.attendre()
                ? new Decision.Ecrire<>(EtatInscription.LISTE_ATTENTE, Cause.DEMANDE, false)
                : new Decision.Refuser<>(complet(libres, auteur));
    }

    /**
     * Said before anybody is looked for: who is registered already and who is not are answered alike, and as fast. What is
     * free was read without the lock, which has the last word.
     *
     * @return that there is no place for all of them, for whoever comes from outside and has not said that they would wait
     */
    static Optional<Complet> complet(Entree.Formulaire entree, Supplier<PlacesRestantes> lues) {
        if (entree.attendre() || entree.auteur().equipe()) {
            return Optional.empty();
        }
        var vues = lues.get();
        return tiennent(entree, vues) ? Optional.empty() : Optional.of(complet(vues, entree.auteur()));
    }

    private static boolean tiennent(Entree.Formulaire entree, PlacesRestantes libres) {
        return entree.demande().participants().size() <= pour(entree.auteur(), libres);
    }

    private static Complet complet(PlacesRestantes libres, Auteur auteur) {
        return new Complet(pour(auteur, libres), libres.enAttente() + 1);
    }

    /** What is kept for the telephone and the desk is given by them alone. */
    private static int pour(Auteur auteur, PlacesRestantes libres) {
        return libres.restantes() + (auteur.auGuichet() ? libres.gardees() : 0);
    }

    /** What a place begins as: held until it is shown that the person is reached, or theirs. */
    static EtatInscription avecUnePlace(Auteur auteur) {
        return auteur.aProuver() ? EtatInscription.PROPOSEE : EtatInscription.CONFIRMEE;
    }

    /** A name takes the place that was held for it: never is more promised than before. */
    static Decision<Refus> nommer(int tenues, boolean commencee, Optional<DejaInscrite> deja) {
        if (tenues == 0 || commencee) {
            return new Decision.Refuser<>(new SansInscription());
        }
        return deja.<Decision<Refus>>map(Decision.Refuser::new)
                .orElseGet(() -> new Decision.Ecrire<>(EtatInscription.CONFIRMEE, Cause.DECISION, false));
    }

    /** Once those who wait were called: what is left is held for the group, and more with a reason. */
    static Optional<Refus> refus(Entree.Groupe entree, int libres, boolean ouverte) {
        if (!ouverte) {
            return Optional.of(new SansInscription());
        }
        return entree.places() > libres && entree.raison().isEmpty()
                ? Optional.of(new Complet(libres, 0))
                : Optional.empty();
    }

    static Decision<Suite> decider(Entree.Suite entree, Situation vu) {
        return switch (entree) {
            case Entree.Acceptation(var _, var auteur) -> accepter(auteur, vu);
            case Entree.Retour(var _, var auteur) -> revenir(auteur, vu);
            case Entree.HorsTour horsTour -> donner(horsTour, vu);
        };
    }

    private static Decision<Suite> accepter(Auteur auteur, Situation vu) {
        var vue = vu.vue();
        return switch (vue.etat()) {
            case PROPOSEE -> {
                if (DelaisDeReponse.echue(vue, vu.maintenant()) || vu.commencee()) {
                    yield new Decision.Refuser<>(Suite.TROP_TARD);
                }
                yield vue.aProuver() && !auteur.equipe()
                        ? new Decision.Refuser<>(Suite.A_PROUVER)
                        : new Decision.Ecrire<>(EtatInscription.CONFIRMEE, Cause.ACCEPTATION, false);
            }
            case CONFIRMEE -> new Decision.Refuser<>(Suite.DEJA_FAIT);
            case LISTE_ATTENTE, DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE ->
                new Decision.Refuser<>(Suite.TROP_TARD);
        };
    }

    /**
     * Whoever asked anew meanwhile, under this record or another, has one place or one rank. What nobody confirmed, or the
     * team put aside, does not come back by itself.
     */
    private static Decision<Suite> revenir(Auteur auteur, Situation vu) {
        return switch (vu.vue().etat()) {
            case DECLINEE, EXPIREE ->
                vu.commencee() || vu.vue().aProuver() && !auteur.equipe() || vu.ailleurs()
                        ? new Decision.Refuser<>(Suite.TROP_TARD)
                        : new Decision.Ecrire<>(EtatInscription.LISTE_ATTENTE, Cause.RETOUR, false);
            case LISTE_ATTENTE, PROPOSEE, CONFIRMEE -> new Decision.Refuser<>(Suite.DEJA_FAIT);
            case ANNULEE_PERSONNE, ANNULEE_SERVICE -> new Decision.Refuser<>(Suite.TROP_TARD);
        };
    }

    private static Decision<Suite> donner(Entree.HorsTour entree, Situation vu) {
        return switch (vu.vue().etat()) {
            case LISTE_ATTENTE ->
                vu.commencee() || !entree.auDela() && vu.libres() < 1
                        ? new Decision.Refuser<>(Suite.TROP_TARD)
                        : new Decision.Ecrire<>(EtatInscription.CONFIRMEE, Cause.DECISION, vu.libres() < 1);
            case CONFIRMEE, PROPOSEE -> new Decision.Refuser<>(Suite.DEJA_FAIT);
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> new Decision.Refuser<>(Suite.TROP_TARD);
        };
    }
}
