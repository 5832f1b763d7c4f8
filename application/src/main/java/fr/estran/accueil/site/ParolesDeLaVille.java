package fr.estran.accueil.site;

import fr.estran.socle.vocabulaire.Assemblee;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The town's own words, as the sentences of its pages may take them: for its kinds of help, its districts, its assembly. */
@Component
record ParolesDeLaVille(FormesDeLaVille formes, Quartiers quartiers, Structures structures) {

    /** Where nothing is asked of the database. */
    static final Map<String, Object> DEFAUT =
            reunir(FormesDAide.DEFAUT, MotDeQuartier.QUARTIER, Assemblee.CONSEIL_MUNICIPAL);

    Map<String, Object> lire() {
        return reunir(formes.lire(), quartiers.decoupage(), structures.assemblee());
    }

    private static Map<String, Object> reunir(FormesDAide formes, MotDeQuartier quartier, Assemblee assemblee) {
        var valeurs = new HashMap<>(formes.valeurs());
        valeurs.putAll(quartier.valeurs());
        valeurs.putAll(assemblee.valeurs());
        return Map.copyOf(valeurs);
    }
}
