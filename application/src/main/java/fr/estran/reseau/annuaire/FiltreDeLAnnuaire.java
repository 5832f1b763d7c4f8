package fr.estran.reseau.annuaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What one looks for, as it stands in the address: chosen from lists, never typed.
 *
 * @param besoin the code of a need
 * @param quartier the code of a district
 * @param ouvert what is there: whoever is open at this hour
 */
public record FiltreDeLAnnuaire(
        @Nullable String besoin,
        @Nullable String quartier,
        @Nullable String ouvert) {

    public FiltreDeLAnnuaire {
        besoin = dit(besoin);
        quartier = dit(quartier);
        ouvert = dit(ouvert);
    }

    public boolean vide() {
        return besoin == null && quartier == null && ouvert == null;
    }

    /** The same choice on another page. */
    public String sur(String page) {
        var champs = new LinkedHashMap<String, @Nullable String>();
        champs.put("besoin", besoin);
        champs.put("quartier", quartier);
        champs.put("ouvert", ouvert);
        champs.values().removeIf(valeur -> valeur == null);
        var adresse = UriComponentsBuilder.fromPath(page);
        champs.keySet().forEach(champ -> adresse.queryParam(champ, "{" + champ + "}"));
        return adresse.encode().buildAndExpand(Map.copyOf(champs)).toUriString();
    }

    private static @Nullable String dit(@Nullable String champ) {
        return champ == null || champ.isBlank() ? null : champ.strip();
    }
}
