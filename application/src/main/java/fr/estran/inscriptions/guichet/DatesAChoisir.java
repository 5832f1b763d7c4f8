package fr.estran.inscriptions.guichet;

import fr.estran.socle.commun.ActionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dates that may suit whoever calls: those with room come first. Where one of them is registered already, it is said, and
 * it is not offered again.
 *
 * @param theme the only one that is looked at; null: all of them
 * @param lieu likewise, by its name
 * @param deja by action, who is registered there
 * @param themes of what is to come, by their codes
 */
public record DatesAChoisir(
        List<ActionDite> toutes,
        int personnes,
        @Nullable String theme,
        @Nullable String lieu,
        Map<ActionId, String> deja,
        SortedMap<String, String> themes) {

    public DatesAChoisir {
        toutes = List.copyOf(toutes);
        deja = Map.copyOf(deja);
    }

    static DatesAChoisir de(
            List<ActionDite> toutes,
            int personnes,
            @Nullable String theme,
            @Nullable String lieu,
            Map<ActionId, String> deja,
            Map<String, String> libelles) {
        var themes = new TreeMap<String, String>();
        toutes.forEach(action -> {
            var code = action.action().thematique();
            if (code != null) {
                themes.put(code, libelles.getOrDefault(code, code));
            }
        });
        return new DatesAChoisir(toutes, personnes, theme, lieu, deja, themes);
    }

    public List<ActionDite> offertes() {
        return voulues().stream()
                .filter(action -> !deja.containsKey(action.id()))
                .sorted(Comparator.comparing(this::complete))
                .toList();
    }

    public List<ActionDite> prises() {
        return toutes.stream().filter(action -> deja.containsKey(action.id())).toList();
    }

    public List<String> lieux() {
        return toutes.stream().map(ActionDite::lieu).distinct().sorted().toList();
    }

    /** Something else would be shown by choosing less. */
    public boolean restreinte() {
        return theme != null || lieu != null;
    }

    public boolean complete(ActionDite action) {
        return action.places() != null && !action.place(Math.max(1, personnes));
    }

    private List<ActionDite> voulues() {
        return toutes.stream()
                .filter(action -> theme == null || theme.equals(action.action().thematique()))
                .filter(action -> lieu == null || lieu.equals(action.lieu()))
                .toList();
    }
}
