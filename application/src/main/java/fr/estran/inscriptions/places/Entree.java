package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a place, by which door, with what in their hands: {@link ReglesDesPlaces} decides on it, {@link Attribution}
 * writes what was decided. Two doors are none of these: an appointment, whose hour alone is scarce, comes by
 * {@link PlacesIndividuelles}; a folder of records tells what was promised already, by {@link PorteInscriptions}.
 */
public sealed interface Entree {

    Auteur auteur();

    /** One to three people ask. */
    sealed interface Demande extends Entree {

        DemandeInscription demande();
    }

    /**
     * On the web, through a professional, by telephone or at the desk.
     *
     * @param attendre they wait where there is no place for all of them; else nothing is done, for whoever saw places left
     *     and has not said that they would wait
     */
    record Formulaire(DemandeInscription demande, Auteur auteur, boolean attendre) implements Demande {}

    /** One of the places that are held for a group is given a name. */
    record NomDUnGroupe(UUID groupe, DemandeInscription demande, Auteur auteur) implements Demande {}

    /**
     * Places are held for people who have no name yet.
     *
     * @param cle of the form: sent twice, it holds its places once
     * @param raison why places are held though too few are free; empty where nobody said that they should be
     */
    record Groupe(
            UUID cle, ActionId action, String nom, @Nullable String telephone, int places, String raison, Auteur auteur)
            implements Entree {}

    /** Those who wait for one date are put on the list of another, of the same theme. */
    record AutreDate(ActionId ancienne, ActionId nouvelle, Auteur auteur) implements Entree {}

    /** Somebody who asked before. */
    sealed interface Suite extends Entree {

        InscriptionId inscription();

        /** In the journal of places. */
        default @Nullable String raison() {
            return null;
        }
    }

    /** They take what they were offered. */
    record Acceptation(InscriptionId inscription, Auteur auteur) implements Suite {}

    /** Back on the waiting list, at its end, for whoever let an offer go. */
    record Retour(InscriptionId inscription, Auteur auteur) implements Suite {}

    /**
     * The service gives a place to somebody who waits, whatever their rank: with a reason that stays.
     *
     * @param auDela it was said in so many words that no place is left, and that one is given all the same
     */
    record HorsTour(InscriptionId inscription, String raison, boolean auDela, Auteur auteur) implements Suite {}
}
