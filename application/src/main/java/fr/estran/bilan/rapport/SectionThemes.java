package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Actions by field, workshops by theme. */
final class SectionThemes {

    private SectionThemes() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        champs(m, blocs);
        ateliers(m, blocs);
        return blocs;
    }

    private static void champs(Matiere m, List<Bloc> blocs) {
        var champs = Arrays.stream(ChampDAction.values())
                .filter(champ ->
                        !m.annee().branches("actions_par_champ", champ.code()).isEmpty())
                .toList();
        var types = TypeDAction.tous(type -> champs.stream().anyMatch(champ -> actions(m, champ, type) > 0));
        if (champs.isEmpty()) {
            return;
        }
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(m.colonne("themes.champ"));
        types.forEach(type -> colonnes.add(new Colonne(m.libelles().titreDeType(type), true)));
        var lignes = new ArrayList<List<String>>();
        for (var champ : champs) {
            var cellules = new ArrayList<String>();
            cellules.add(m.libelles().champ(champ));
            types.forEach(type -> cellules.add(Tableaux.cellule(actions(m, champ, type))));
            lignes.add(cellules);
        }
        blocs.add(new Bloc.Tableau(m.dire("themes.champs.legende"), colonnes, lignes, null));
    }

    private static int actions(Matiere m, ChampDAction champ, TypeDAction type) {
        return m.annee().valeur("actions_par_champ", champ.code(), type.code());
    }

    private static void ateliers(Matiere m, List<Bloc> blocs) {
        var repartition = m.annee().repartition("ateliers_par_thematique");
        var tableaux = new Tableaux(m);
        var nommer = tableaux.nommer("themes", m.libelles()::thematique);
        var lignes = new ArrayList<Ligne>();
        if (repartition.vide()) {
            m.annee()
                    .branches("ateliers_par_thematique")
                    .forEach(code ->
                            lignes.add(new Ligne(m.libelles().thematique(code), ateliers(m, code), 0, List.of(code))));
        }
        repartition.parts().forEach(part -> {
            int ateliers =
                    part.codes().stream().mapToInt(code -> ateliers(m, code)).sum();
            lignes.add(new Ligne(nommer.apply(part.codes()), ateliers, part.valeur(), part.codes()));
        });
        if (lignes.isEmpty()) {
            return;
        }
        lignes.sort(Comparator.comparing(Ligne::groupe)
                .thenComparing(Comparator.comparingInt(Ligne::ateliers).reversed())
                .thenComparing(Comparator.comparingInt(Ligne::participations).reversed()));
        blocs.add(new Bloc.Tableau(
                m.dire("themes.legende", "formes", m.libelles().titreDeType(TypeDAction.ATELIER)),
                List.of(
                        m.colonne("themes.colonne"),
                        new Colonne(m.libelles().titreDeType(TypeDAction.ATELIER), true),
                        m.colonneDeNombres("themes.unite"),
                        new Colonne(
                                m.dire("themes.moyenne", "forme", m.libelles().type(TypeDAction.ATELIER, 1)), true)),
                lignes.stream().map(Ligne::cellules).toList(),
                repartition.vide() && repartition.retenue()
                        ? m.dire("tableau.non_publie")
                        : tableaux.noteDeGroupe("themes", repartition, nommer)));
    }

    private static int ateliers(Matiere m, String code) {
        return m.annee().valeur("ateliers_par_thematique", code, "ateliers");
    }

    private record Ligne(String theme, int ateliers, int participations, List<String> codes) {

        boolean groupe() {
            return codes.size() > 1;
        }

        List<String> cellules() {
            return List.of(
                    theme,
                    Tableaux.cellule(ateliers),
                    participations > 0 ? Typographie.nombre(participations) : "n.\u00a0p.",
                    participations > 0 && ateliers > 0 ? Typographie.moyenne(participations, ateliers) : "–");
        }
    }
}
