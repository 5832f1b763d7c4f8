package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration that begins.
 *
 * @param demande the asking that it is part of
 * @param venuePar by which door it was asked for, in a code of {@link Provenance} or of a folder of records
 * @param appareil the device that they will bring, where the theme asks for it
 * @param besoins what would help them to attend
 */
record NouvelleInscription(
        InscriptionId id,
        ActionId action,
        UsagerId usager,
        @Nullable UUID demande,
        EtatInscription etat,
        @Nullable String venuePar,
        @Nullable String appareil,
        Set<BesoinDAccueil> besoins) {

    public NouvelleInscription {
        besoins = Set.copyOf(besoins);
    }

    /** Of somebody who says nothing of what they bring or need. */
    public static NouvelleInscription simple(
            InscriptionId id,
            ActionId action,
            UsagerId usager,
            @Nullable UUID demande,
            EtatInscription etat,
            @Nullable String venuePar) {
        return new NouvelleInscription(id, action, usager, demande, etat, venuePar, null, Set.of());
    }

    /** What a place begins as: held until it is shown that the person is reached, or theirs. */
    public static EtatInscription avecUnePlace(Auteur auteur) {
        return auteur.aProuver() ? EtatInscription.PROPOSEE : EtatInscription.CONFIRMEE;
    }

    InscriptionChangee fait(Cause cause) {
        return new InscriptionChangee(id, action, null, etat, cause);
    }
}
