package fr.estran.presences;

import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.inscriptions.places.Visite;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the sheet.
 *
 * @param inscrite has a place; otherwise waits for one, or came without
 * @param venue null as long as nothing was noted
 * @param theme the label of what they came for
 * @param presenceSaisie the last entry that said whether they came: whoever overrules it has seen it
 * @param appareil which device they said they would bring
 * @param besoins what they asked for to be at ease
 * @param visite where one goes to see them
 * @param tiers who registered them, and is called if need be
 * @param reponses to what the action asks
 */
public record LigneDeFeuille(
        UsagerId usager,
        String prenom,
        String nom,
        boolean inscrite,
        @Nullable Venue venue,
        Besoin besoin,
        @Nullable String theme,
        @Nullable String acteurNom,
        @Nullable UUID presenceSaisie,
        @Nullable UUID besoinSaisie,
        @Nullable String telephone,
        @Nullable String appareil,
        List<BesoinDAccueil> besoins,
        @Nullable Visite visite,
        @Nullable Tiers tiers,
        List<ReponseDite> reponses) {

    public LigneDeFeuille {
        besoins = List.copyOf(besoins);
        reponses = List.copyOf(reponses);
    }

    public String nomEntier() {
        return (prenom + " " + nom).strip();
    }

    LigneDeFeuille notee(LigneDeFeuille note) {
        return new LigneDeFeuille(
                usager,
                prenom,
                nom,
                inscrite,
                note.venue,
                note.besoin,
                note.theme,
                note.acteurNom,
                note.presenceSaisie,
                note.besoinSaisie,
                telephone,
                appareil,
                besoins,
                visite,
                tiers,
                reponses);
    }
}
