package fr.estran.bilan;

import fr.estran.documents.Bloc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The fields of action of the themes that were really treated or asked for in the year. */
final class SectionObjectifs implements Section {

    static final List<String> CHAMPS = List.of("usages_quotidiens", "citoyennete_critique", "demarches_en_ligne");

    @Override
    public String cle() {
        return "objectifs";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var abordees = abordees(m);
        var points = new ArrayList<String>();
        for (var champ : CHAMPS) {
            var themes = m.contexte().thematiques().entrySet().stream()
                    .filter(theme -> abordees.contains(theme.getKey())
                            && Objects.equals(theme.getValue().champ(), champ))
                    .map(theme -> Typographie.guillemets(theme.getValue().libelle()))
                    .toList();
            if (!themes.isEmpty()) {
                points.add(m.dire("objectifs." + champ, "themes", Typographie.liste(themes)));
            } else if (!m.annee().branches("actions_par_champ", champ).isEmpty()) {
                points.add(m.dire("objectifs." + champ + ".seul"));
            }
        }
        ponctuer(points);
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new Bloc.Paragraphe(m.dire("objectifs.introduction", "n", points.size())),
                        new Bloc.Liste(points));
    }

    private static void ponctuer(List<String> points) {
        for (int rang = 0; rang < points.size(); rang++) {
            points.set(rang, points.get(rang) + (rang + 1 < points.size() ? "\u202f;" : "."));
        }
    }

    private static Set<String> abordees(Matiere m) {
        var abordees = new LinkedHashSet<>(m.annee().branches("ateliers_par_thematique"));
        for (var type : Types.ORDRE) {
            m.annee().repartition("demandes", type).parts().forEach(part -> abordees.addAll(part.codes()));
        }
        return abordees;
    }
}
