package fr.estran.socle.commun;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form as it is typed: what each field says, in the order of the page. A field that says nothing is not there. */
public record Champs(Map<String, List<String>> valeurs) {

    public static final Champs AUCUN = new Champs(Map.of());

    public Champs {
        var dits = new LinkedHashMap<String, List<String>>();
        valeurs.forEach((champ, dites) -> {
            var nettes = dites.stream()
                    .filter(Objects::nonNull)
                    .map(dite ->
                            LectureDeSaisie.visible(dite.replace("\r\n", "\n")).strip())
                    .filter(dite -> !dite.isEmpty())
                    .toList();
            if (!nettes.isEmpty()) {
                dits.put(champ, nettes);
            }
        });
        valeurs = Collections.unmodifiableMap(dits);
    }

    public Champs avec(String champ, @Nullable Object valeur) {
        return avec(champ, valeur == null ? List.of() : List.of(valeur.toString()));
    }

    public Champs avec(String champ, @Nullable List<String> dites) {
        var autres = new LinkedHashMap<>(valeurs);
        autres.put(champ, dites == null ? List.of() : dites);
        return new Champs(autres);
    }

    public @Nullable String un(String champ) {
        return tous(champ).stream().findFirst().orElse(null);
    }

    /** Nothing where nothing was typed. */
    public String dit(String champ) {
        return Objects.requireNonNullElse(un(champ), "");
    }

    /** The same in one line. */
    public String ligne(String champ) {
        return dit(champ).replaceAll("\\s+", " ");
    }

    public List<String> tous(String champ) {
        return valeurs.getOrDefault(champ, List.of());
    }
}
