package fr.estran.echanges.classeurs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which a sheet writes one thing, brought together: each is the one that it writes most often. */
final class MotsReunis {

    private final Ressemblance ressemblance;
    private final Map<String, String> connus;
    private final List<String> cles;
    private final Map<String, String> tete = new HashMap<>();

    /**
     * @param combien by the key of each word, how often it is written
     * @param connus of those that the town has by that name, which one it is: each of them is itself
     */
    static Map<String, String> de(ChampDeFeuille champ, Map<String, Integer> combien, Map<String, String> connus) {
        return new MotsReunis(champ, combien, connus).reunir();
    }

    private MotsReunis(ChampDeFeuille champ, Map<String, Integer> combien, Map<String, String> connus) {
        this.ressemblance = new Ressemblance(champ);
        this.connus = connus;
        this.cles = new ArrayList<>(combien.keySet());
        cles.sort(Comparator.comparing((String cle) -> !connus.containsKey(cle))
                .thenComparing(cle -> -combien.getOrDefault(cle, 0))
                .thenComparing(cle -> -cle.length())
                .thenComparing(Comparator.naturalOrder()));
    }

    private Map<String, String> reunir() {
        for (int i = 0; i < cles.size(); i++) {
            for (int j = i + 1; j < cles.size(); j++) {
                if (ressemblance.memes(cles.get(i), cles.get(j))) {
                    joindre(cles.get(i), cles.get(j));
                }
            }
        }
        for (var courte : cles) {
            var plusLongues = new HashSet<String>();
            cles.stream()
                    .filter(cle -> ressemblance.plusCourt(courte, cle))
                    .map(this::tete)
                    .forEach(plusLongues::add);
            plusLongues.remove(tete(courte));
            if (plusLongues.size() == 1) {
                joindre(courte, plusLongues.iterator().next());
            }
        }
        var reunis = new LinkedHashMap<String, String>();
        cles.stream().filter(cle -> !tete(cle).equals(cle)).forEach(cle -> reunis.put(cle, tete(cle)));
        return reunis;
    }

    private String tete(String cle) {
        var plusHaut = tete.get(cle);
        return plusHaut == null ? cle : tete(plusHaut);
    }

    /** The first in order stands for both. */
    private void joindre(String une, String autre) {
        var a = tete(une);
        var b = tete(autre);
        if (!a.equals(b) && !(connus.containsKey(a) && connus.containsKey(b))) {
            var premier = cles.indexOf(a) < cles.indexOf(b);
            tete.put(premier ? b : a, premier ? a : b);
        }
    }
}
