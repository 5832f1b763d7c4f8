package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Chiffres;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a report told that was frozen before its published figures were kept: its figures as data are published anew. */
record Relecture(int annee, Map<String, Object> json, List<EnquetePosee> enquetes) {

    static Relecture de(int annee, byte[] json, List<EnquetePosee> enquetes) {
        return new Relecture(annee, JsonMapper.shared().readValue(json, new TypeReference<>() {}), enquetes);
    }

    List<Publie> publies() {
        return List.of(
                Publication.publique(annee, chiffres("indicateurs"), chiffres("complements"), enquetes),
                Publication.publique(annee - 1, anneeAvant(), Chiffres.AUCUN, enquetes));
    }

    private Chiffres chiffres(String partie) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        lire(json.get(partie), List.of(), valeurs);
        return new Chiffres(valeurs);
    }

    private static void lire(@Nullable Object noeud, List<String> chemin, Map<List<String>, Integer> valeurs) {
        if (noeud instanceof Number nombre) {
            valeurs.put(chemin, nombre.intValue());
        } else if (noeud instanceof Map<?, ?> branches) {
            branches.forEach((mot, suite) -> {
                var plusLoin = new ArrayList<>(chemin);
                plusLoin.add(mot.toString());
                lire(suite, plusLoin, valeurs);
            });
        }
    }

    /** Of the year before, the file holds the figures, without what completes them. */
    private Chiffres anneeAvant() {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        if (json.get("comparaison") instanceof Map<?, ?> comparaison) {
            comparaison.forEach((chemin, figure) -> {
                if (figure instanceof Map<?, ?> nombres
                        && nombres.get("annee_precedente") instanceof Integer avant
                        && avant > 0) {
                    valeurs.put(List.of(chemin.toString().split("\\.")), avant);
                }
            });
        }
        return new Chiffres(valeurs);
    }
}
