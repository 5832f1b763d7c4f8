package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the service is for: the fields of action of what was treated or asked for in the year, in its own words. */
final class RecitObjectifs implements Section {

    @Override
    public String cle() {
        return "objectifs";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var abordes = abordes(m);
        var buts = Arrays.stream(ChampDAction.values())
                .filter(champ -> abordes.contains(champ.code()))
                .map(champ -> m.mot(Mot.butDeChamp(champ)))
                .filter(but -> !but.isEmpty())
                .toList();
        return switch (buts.size()) {
            case 0 -> List.of();
            case 1 -> List.of(m.paragraphe("recit.objectif", "but", buts.getFirst()));
            default -> List.of(m.paragraphe("recit.objectifs", "n", buts.size()), new Bloc.Liste(ponctuer(buts)));
        };
    }

    private static List<String> ponctuer(List<String> buts) {
        var points = new ArrayList<String>();
        for (int rang = 0; rang < buts.size(); rang++) {
            points.add(buts.get(rang) + (rang + 1 < buts.size() ? "\u202f;" : "."));
        }
        return points;
    }

    private static Set<String> abordes(Matiere m) {
        var champs = new LinkedHashSet<>(m.annee().branches("actions_par_champ"));
        for (var type : TypeDAction.values()) {
            m.annee().repartition("demandes", type.code()).parts().stream()
                    .flatMap(part -> part.codes().stream())
                    .map(code -> m.contexte().thematiques().get(code))
                    .forEach(theme -> {
                        if (theme != null && theme.champ() != null) {
                            champs.add(theme.champ());
                        }
                    });
        }
        return champs;
    }
}
