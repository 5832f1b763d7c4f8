package fr.estran.accueil.site;

import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The town's own words, as the sentences of its pages may take them: for its kinds of help, and for its districts. */
@Component
record ParolesDeLaVille(FormesDeLaVille formes, Quartiers quartiers) {

    /** Where nothing is asked of the database. */
    static final Map<String, Object> DEFAUT = reunir(FormesDAide.DEFAUT, MotDeQuartier.QUARTIER);

    Map<String, Object> lire() {
        return reunir(formes.lire(), quartiers.decoupage());
    }

    private static Map<String, Object> reunir(FormesDAide formes, MotDeQuartier quartier) {
        var valeurs = new HashMap<>(formes.valeurs());
        valeurs.putAll(quartier.valeurs());
        return Map.copyOf(valeurs);
    }
}
