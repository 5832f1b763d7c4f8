package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.List;
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
 * @param reponses to what is asked: those to what this action does not ask are not kept
 * @param tiers who registers them; null: whoever did in the same asking, if somebody did
 */
record NouvelleInscription(
        InscriptionId id,
        ActionId action,
        UsagerId usager,
        @Nullable UUID demande,
        EtatInscription etat,
        @Nullable String venuePar,
        @Nullable String appareil,
        Set<BesoinDAccueil> besoins,
        List<ReponseDite> reponses,
        @Nullable Tiers tiers) {

    public NouvelleInscription {
        besoins = Set.copyOf(besoins);
        reponses = List.copyOf(reponses);
    }

    /** One of those who ask, kept under that asking. */
    static NouvelleInscription de(
            DemandeInscription dite, int rang, UsagerId usager, UUID demande, EtatInscription etat, Auteur auteur) {
        var qui = dite.participants().get(rang);
        return new NouvelleInscription(
                InscriptionId.nouveau(),
                dite.action(),
                usager,
                demande,
                etat,
                auteur.provenance().code(),
                qui.appareil(),
                qui.besoins(),
                qui.reponses(),
                dite.tiers());
    }

    /** Somebody who is registered elsewhere, under the same asking and thus the same code, on the list of another action. */
    static NouvelleInscription comme(InscriptionVue ailleurs, List<ReponseDite> reponses, ActionId action) {
        return new NouvelleInscription(
                InscriptionId.nouveau(),
                action,
                ailleurs.usager(),
                ailleurs.demande(),
                EtatInscription.LISTE_ATTENTE,
                ailleurs.venuePar(),
                null,
                Set.of(),
                reponses,
                null);
    }

    InscriptionChangee fait(Cause cause) {
        return new InscriptionChangee(id, action, null, etat, cause);
    }
}
