package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A group as it is typed.
 *
 * @param quandMeme though nobody outside the team could have a place there yet
 */
public record SaisieGroupe(UUID cle, String nom, String telephone, String places, String raison, boolean quandMeme) {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final int NOM_AU_PLUS = 200;
    private static final int PLACES_AU_PLUS = 50;

    static SaisieGroupe de(MultiValueMap<String, String> champs) {
        return new SaisieGroupe(
                SaisieInscrire.id(champs, "cle", cle -> cle).orElseGet(Identifiants::nouveau),
                SaisieInscrire.dit(champs, "nom"),
                SaisieInscrire.dit(champs, "telephone"),
                SaisieInscrire.dit(champs, "places"),
                SaisieInscrire.dit(champs, "raison"),
                champs.containsKey("quandMeme"));
    }

    int nombre() {
        return Integer.parseInt(places);
    }

    Entree.Groupe pour(ActionId action, Auteur auteur) {
        return new Entree.Groupe(cle, action, nom, telephone.isEmpty() ? null : telephone, nombre(), raison, auteur);
    }

    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (nom.isEmpty() || nom.length() > NOM_AU_PLUS) {
            fautes.put("nom", MESSAGES.dire("faute.groupe"));
        }
        if (!telephone.isEmpty()) {
            Telephone.faute(telephone, MESSAGES.dire("faute.telephone"))
                    .ifPresent(faute -> fautes.put("telephone", faute));
        }
        if (!places.matches("[1-9]\\d?") || nombre() > PLACES_AU_PLUS) {
            fautes.put("places", MESSAGES.dire("faute.places", Map.of("n", PLACES_AU_PLUS)));
        }
        return fautes;
    }
}
