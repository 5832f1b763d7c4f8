package fr.estran.inscriptions;

import fr.estran.programme.ActionOuverte;
import java.util.List;
import java.util.Map;

/** The devices that people bring: of a theme that is about one of them, that one alone is asked about. */
public final class Appareils {

    /** One that is not brought is lent. */
    private static final String AUCUN = "aucun";

    static final List<String> TOUS = List.of("android", "iphone", "tablette", "ordinateur", AUCUN);

    /** By the code of the theme, whatever the town calls it. */
    private static final Map<String, List<String>> D_UN_THEME = Map.of(
            "smartphone", List.of("android", "iphone", AUCUN),
            "tablette", List.of("tablette", AUCUN),
            "ordinateur", List.of("ordinateur", AUCUN));

    private Appareils() {}

    /** Those to choose from; none where the theme does not ask. */
    public static List<String> demandes(ActionOuverte action) {
        var theme = action.thematique();
        return !action.demandeAppareil() ? List.of() : theme == null ? TOUS : D_UN_THEME.getOrDefault(theme, TOUS);
    }
}
