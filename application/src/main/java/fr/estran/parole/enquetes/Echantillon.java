package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whom one wishes to ask, as it is typed: people who were seen in a period.
 *
 * @param au the last day, with it
 * @param formes codes of kinds of help; none: all
 * @param quartiers codes; none: all
 * @param nombre how many of them, at random; empty: all
 */
public record Echantillon(
        String du, String au, List<String> formes, List<String> quartiers, String nombre, Set<Canal> canaux) {

    private static final int AU_PLUS = 20_000;

    public Echantillon {
        formes = List.copyOf(formes);
        quartiers = List.copyOf(quartiers);
        canaux = Set.copyOf(canaux);
    }

    /** Everybody who was seen within a year. */
    public static Echantillon propose(LocalDate jour) {
        return new Echantillon(
                jour.minusYears(1).toString(), jour.toString(), List.of(), List.of(), "", Canal.proposes());
    }

    public Echantillon avecCanaux(Set<Canal> autres) {
        return new Echantillon(du, au, formes, quartiers, nombre, autres);
    }

    /** What a form says, whatever it says: see {@link #fautes()}. */
    public static Echantillon de(MultiValueMap<String, String> champs) {
        var canaux = EnumSet.noneOf(Canal.class);
        champs.getOrDefault("canaux", List.of())
                .forEach(code -> Code.lire(Canal.class, code).ifPresent(canaux::add));
        return new Echantillon(
                dit(champs, "du"),
                dit(champs, "au"),
                champs.getOrDefault("formes", List.of()).stream()
                        .filter(code -> Code.lire(TypeDAction.class, code).isPresent())
                        .toList(),
                champs.getOrDefault("quartiers", List.of()),
                dit(champs, "nombre"),
                canaux);
    }

    /** By field, in the order of the page: keys of sentences. */
    public Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (jour(du) == null) {
            fautes.put("du", "faute.jour");
        }
        if (jour(au) == null) {
            fautes.put("au", "faute.jour");
        }
        if (fautes.isEmpty() && premier().isAfter(dernier())) {
            fautes.put("au", "faute.a_rebours");
        }
        if (!nombre.isEmpty() && !nombre.matches("[1-9][0-9]{0,4}")) {
            fautes.put("nombre", "faute.nombre");
        }
        if (canaux.isEmpty()) {
            fautes.put("canaux", "faute.canaux");
        }
        return fautes;
    }

    LocalDate premier() {
        return LocalDate.parse(du);
    }

    LocalDate dernier() {
        return LocalDate.parse(au);
    }

    int combien() {
        return nombre.isEmpty() ? AU_PLUS : Integer.parseInt(nombre);
    }

    private static @Nullable LocalDate jour(String dit) {
        try {
            var jour = LocalDate.parse(dit);
            return jour.getYear() >= 1990 && jour.getYear() <= 2200 ? jour : null;
        } catch (DateTimeParseException autreChose) {
            return null;
        }
    }

    private static String dit(MultiValueMap<String, String> champs, String nom) {
        var dit = champs.getFirst(nom);
        return dit == null ? "" : dit.strip();
    }
}
