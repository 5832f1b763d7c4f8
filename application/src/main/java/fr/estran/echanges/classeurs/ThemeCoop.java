package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody was helped with, as the State's tool calls it. A word of its list that is not here is a theme too: lists grow.
 *
 * @param libelle as it is written there
 */
record ThemeCoop(String code, String libelle, ChampDAction champ) {

    private static final Set<String> DEMARCHES = Set.of(
            "aide aux demarches administratives",
            "papiers elections citoyennete",
            "famille scolarite",
            "social sante",
            "travail formation entreprise",
            "logement",
            "transports mobilite",
            "argent impots",
            "justice",
            "etrangers europe",
            "loisirs sports culture",
            "associations");

    private static final Set<String> CRITIQUES = Set.of(
            "prevention en securite numerique",
            "culture numerique",
            "intelligence artificielle ia",
            "reseaux sociaux communication",
            "reseaux sociaux",
            "parentalite");

    static ThemeCoop de(String libelle) {
        var nu = Ecritures.nus(libelle);
        var champ = DEMARCHES.contains(nu)
                ? ChampDAction.DEMARCHES_EN_LIGNE
                : CRITIQUES.contains(nu) ? ChampDAction.CITOYENNETE_CRITIQUE : ChampDAction.USAGES_QUOTIDIENS;
        return new ThemeCoop(Ecritures.code(libelle), Ecritures.propre(libelle), champ);
    }

    /** Those of a cell, in its order. */
    static Map<String, ThemeCoop> dans(String cellule) {
        return Arrays.stream(cellule.split("[,;|\\n]"))
                .filter(libelle -> !Ecritures.nus(libelle).isEmpty())
                .map(ThemeCoop::de)
                .collect(Collectors.toMap(ThemeCoop::code, Function.identity(), (un, _) -> un, LinkedHashMap::new));
    }
}
