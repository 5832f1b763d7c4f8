package fr.estran.programme.affiche;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What one looks for, as it stands in the address.
 *
 * @param jour that day alone
 * @param suite from that day on: where the page before this one ended
 */
public record FiltreDuProgramme(
        @Nullable String quartier,
        @Nullable String type,
        @Nullable String thematique,
        @Nullable String jour,
        @Nullable String suite) {

    public static final FiltreDuProgramme AUCUN = new FiltreDuProgramme(null, null, null, null, null);

    public FiltreDuProgramme {
        quartier = dit(quartier);
        type = dit(type);
        thematique = dit(thematique);
        jour = dit(jour);
        suite = dit(suite);
    }

    /** A day of these times: others are beyond what a calendar holds. */
    static Optional<LocalDate> jour(@Nullable String ecrit) {
        try {
            return Optional.ofNullable(ecrit)
                    .map(LocalDate::parse)
                    .filter(jour -> jour.getYear() > 1999 && jour.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean vide() {
        return equals(AUCUN);
    }

    /** More than a district. */
    public boolean precis() {
        return type != null || thematique != null || jour != null;
    }

    boolean jourIncompris() {
        return jour != null && jour(jour).isEmpty()
                || suite != null && jour(suite).isEmpty();
    }

    FiltreDuProgramme dans(String autreQuartier) {
        return new FiltreDuProgramme(autreQuartier, type, thematique, jour, suite);
    }

    FiltreDuProgramme apres(LocalDate jour) {
        return new FiltreDuProgramme(quartier, type, thematique, null, jour.toString());
    }

    /** The same choice on another page, without its day. */
    public String sur(String page) {
        return new FiltreDuProgramme(quartier, type, thematique, null, null).adresse(page);
    }

    String adresse(String page) {
        var champs = new LinkedHashMap<String, @Nullable String>();
        champs.put("quartier", quartier);
        champs.put("type", type);
        champs.put("thematique", thematique);
        champs.put("jour", jour);
        champs.put("suite", suite);
        champs.values().removeIf(valeur -> valeur == null);
        var adresse = UriComponentsBuilder.fromPath(page);
        champs.keySet().forEach(champ -> adresse.queryParam(champ, "{" + champ + "}"));
        return adresse.encode().buildAndExpand(Map.copyOf(champs)).toUriString();
    }

    private static @Nullable String dit(@Nullable String champ) {
        return champ == null || champ.isBlank() ? null : champ.strip();
    }
}
