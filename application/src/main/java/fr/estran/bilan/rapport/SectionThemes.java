package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Actions by field, workshops by theme. */
final class SectionThemes {

    private SectionThemes() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        champs(m, blocs);
        ateliers(m, blocs);
        abordes(m, blocs);
        return blocs;
    }

    /** What workshops spoke of beside their own theme: of a theme, how many, and never added up. */
    private static void abordes(Matiere m, List<Bloc> blocs) {
        var abordent = m.annee().comptes("ateliers_qui_abordent");
        if (abordent.isEmpty()) {
            return;
        }
        var formes = m.libelles().titreDeType(TypeDAction.ATELIER);
        var parNombre = Map.Entry.<String, Integer>comparingByValue().reversed();
        blocs.add(new Bloc.Tableau(
                m.dire("themes.abordes.legende", "formes", formes),
                List.of(
                        m.colonne("themes.colonne"),
                        new Colonne(m.dire("themes.abordes.unite", "formes", formes), true)),
                abordent.entrySet().stream()
                        .sorted(parNombre.thenComparing(Map.Entry.comparingByKey()))
                        .map(theme ->
                                List.of(m.libelles().thematique(theme.getKey()), Typographie.nombre(theme.getValue())))
                        .toList(),
                m.dire("themes.abordes.note")));
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
        var dites = repartition.parts().stream()
                .flatMap(part -> part.codes().stream())
                .toList();
        m.annee().branches("ateliers_par_thematique").stream()
                .filter(code -> !dites.contains(code))
                .forEach(code -> lignes.add(ligne(m, repartition, nommer, new Part(List.of(code), 0))));
        repartition.parts().forEach(part -> lignes.add(ligne(m, repartition, nommer, part)));
        if (lignes.isEmpty()) {
            return;
        }
        lignes.sort(Comparator.comparing(Ligne::groupe)
                .thenComparing(Comparator.comparingInt(Ligne::ateliers).reversed())
                .thenComparing(Comparator.comparingInt(Ligne::venues).reversed()));
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

    /** Of a theme that is in no part of a whole that is told, nobody came. */
    private static Ligne ligne(Matiere m, Repartition repartition, Function<List<String>, String> nommer, Part part) {
        int ateliers = part.codes().stream()
                .mapToInt(code -> m.annee().valeur("ateliers_par_thematique", code, "ateliers"))
                .sum();
        return new Ligne(nommer.apply(part.codes()), ateliers, repartition.vide() ? null : part.valeur(), part.codes());
    }

    /** @param participations null where they are kept back */
    private record Ligne(
            String theme, int ateliers, @Nullable Integer participations, List<String> codes) {

        boolean groupe() {
            return codes.size() > 1;
        }

        int venues() {
            return participations == null ? 0 : participations;
        }

        /** Those that began before the year are no workshop of it. */
        List<String> cellules() {
            return List.of(
                    theme,
                    ateliers > 0 ? Tableaux.cellule(ateliers) : "–",
                    Tableaux.cellule(participations),
                    participations != null && ateliers > 0 && !codes.contains(Publie.COMMENCES)
                            ? Typographie.moyenne(
                                    new Quantite(DeGens.PARTICIPATIONS, participations),
                                    new Quantite(DeChoses.ACTIONS, ateliers))
                            : "–");
        }
    }
}
