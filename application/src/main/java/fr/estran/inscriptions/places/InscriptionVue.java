package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration, with who it is for and how they are reached.
 *
 * @param demande null for a registration that a folder of records told
 * @param rang on the waiting list, from 1; null elsewhere
 * @param attenteQuittee it ended while they waited: there was no place to give up
 * @param venuePar its door, in the code of the folder of records that told it; {@link #provenance} where it is one of ours
 * @param telephone as it was given; whether it takes an SMS, {@code Telephone} knows
 * @param voulu how they wish to be told; null of whoever never said
 * @param sansMessage the person asked that no message be left on an answering machine
 * @param professionnel who booked for them, if somebody did
 * @param accordPresence the person agrees that the professional be told whether they came
 * @param sonNumero of the person, whoever is told: the one that is called at the hour of an appointment
 * @param tiers who registered them, if they did not themselves: told in their stead, the means are theirs
 * @param aProuver nobody has shown yet that they are reached there: nothing leaves for it
 */
public record InscriptionVue(
        InscriptionId id,
        @Nullable UUID demande,
        UsagerId usager,
        String prenom,
        String nom,
        ActionId action,
        TypeDAction type,
        String titre,
        EtatInscription etat,
        @Nullable Integer rang,
        @Nullable Instant proposeJusqua,
        boolean attenteQuittee,
        @Nullable String code,
        @Nullable String venuePar,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen voulu,
        boolean sansMessage,
        @Nullable String professionnel,
        @Nullable String professionnelTelephone,
        @Nullable String professionnelCourriel,
        boolean accordPresence,
        boolean aProuver,
        @Nullable String sonNumero,
        @Nullable Tiers tiers) {

    public String nomEntier() {
        return (prenom + " " + nom).strip();
    }

    /** An appointment is no place among others, and is not called one. */
    public boolean individuelle() {
        return type.individuelle();
    }

    public Optional<Provenance> provenance() {
        return Code.lire(Provenance.class, venuePar);
    }

    public Coordonnees coordonnees() {
        return new Coordonnees(telephone, courriel, adresse, prevenir(), sansMessage);
    }

    public Moyen prevenir() {
        if (voulu != null) {
            return voulu;
        }
        return auTiers() ? Moyen.lePlusSimple(ou()) : Moyen.parDefaut(ou());
    }

    /** The means are those of whoever registered them, and who is told in their stead. */
    public boolean auTiers() {
        return tiers != null && tiers.remplace();
    }

    /** They could be told, and said that they would rather not be. */
    public boolean veutLeSilence() {
        return voulu == Moyen.AUCUN && !ou().vide();
    }

    OuJoindre ou() {
        return new OuJoindre(telephone, courriel, adresse);
    }
}
