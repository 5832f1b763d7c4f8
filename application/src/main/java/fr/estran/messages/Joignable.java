package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration or a group, by which way those whom it concerns are reached, and when it begins.
 *
 * @param inscription null of a group, and then only
 * @param personne who it is; null of a group
 * @param demande by which it was asked for; null of what a folder told, and of a group
 * @param personnes how many it concerns
 * @param voulu how they wish to be told; null of whoever never said
 * @param debut of the first session that is left
 * @param aProuver nobody has shown yet that they are reached there: nothing is said but what they show it by
 * @param preuveParSms by a code that leaves for their telephone; else somebody calls
 * @param auTiers whoever registered them is told in their stead: the means are theirs
 * @param aussiTelephone of whoever registered them and is told too
 * @param raison why the service has just cancelled it, if it has
 */
record Joignable(
        @Nullable InscriptionId inscription,
        @Nullable UUID groupe,
        @Nullable UsagerId personne,
        @Nullable UUID demande,
        int personnes,
        ActionId action,
        boolean confirmee,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen voulu,
        @Nullable String professionnelTelephone,
        @Nullable String professionnelCourriel,
        @Nullable Instant debut,
        @Nullable String raison,
        String fuseau,
        Contree joursFeries,
        boolean aProuver,
        boolean preuveParSms,
        boolean auTiers,
        @Nullable String aussiTelephone,
        @Nullable String aussiCourriel) {

    /** @param autre null where it is over */
    Joignable avecDebut(@Nullable Instant autre) {
        return new Joignable(
                inscription,
                groupe,
                personne,
                demande,
                personnes,
                action,
                confirmee,
                telephone,
                courriel,
                adresse,
                voulu,
                professionnelTelephone,
                professionnelCourriel,
                autre,
                raison,
                fuseau,
                joursFeries,
                aProuver,
                preuveParSms,
                auTiers,
                aussiTelephone,
                aussiCourriel);
    }

    /** Whoever registered them, where they are told too: as many people as are told of already. */
    Optional<Joignable> leTiers() {
        return aussiTelephone == null && aussiCourriel == null
                ? Optional.empty()
                : Optional.of(new Joignable(
                        inscription,
                        groupe,
                        personne,
                        demande,
                        0,
                        action,
                        confirmee,
                        aussiTelephone,
                        aussiCourriel,
                        null,
                        null,
                        null,
                        null,
                        debut,
                        raison,
                        fuseau,
                        joursFeries,
                        aProuver,
                        preuveParSms,
                        true,
                        null,
                        null));
    }

    /** Who is told first. */
    Pour pour() {
        return auTiers ? Pour.TIERS : Pour.PERSONNE;
    }

    Moyen prevenir() {
        if (voulu != null) {
            return voulu;
        }
        return auTiers ? Moyen.lePlusSimple(ou()) : Moyen.parDefaut(ou());
    }

    OuJoindre ou() {
        return new OuJoindre(telephone, courriel, adresse);
    }

    ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    JoursFeries feries() {
        return JoursFeries.de(joursFeries);
    }
}
