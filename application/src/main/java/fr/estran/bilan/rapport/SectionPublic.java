package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who came: new or known, women and men, ages, districts, situations. */
final class SectionPublic {

    private SectionPublic() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        if (m.personnesInconnues()) {
            blocs.add(m.paragraphe("recit.usagers_inconnus"));
            venues(m, blocs);
            return blocs;
        }
        if (m.annee().valeur("usagers") == 0) {
            venues(m, blocs);
            return blocs;
        }
        var tableaux = new Tableaux(m);
        var recit = new Recit(m);
        EnCommun.gens(m, recit);
        blocs.addAll(recit.paragraphe());
        venues(m, blocs);
        attribut(m, blocs, "genre", tableaux.deGens("genre", genre(m), tableaux.nommer("genre", m.libelles()::genre)));
        ages(m, blocs, tableaux);
        for (var attribut : List.of("quartier", "situation")) {
            var nommer = tableaux.nommer(
                    attribut,
                    code -> attribut.equals("quartier")
                            ? m.libelles().quartier(code)
                            : m.libelles().situation(code));
            attribut(m, blocs, attribut, tableaux.deGens(attribut, m.annee().repartition(attribut), nommer));
        }
        return blocs;
    }

    /** Who all the participations are of, where people are not counted: before the tables of those who are known by their name. */
    private static void venues(Matiere m, List<Bloc> blocs) {
        var tableaux = new Tableaux(m);
        var parTrait = new LinkedHashMap<String, Function<List<String>, String>>();
        parTrait.put("participations_par_genre", tableaux.nommer("genre", m.libelles()::genre));
        parTrait.put("participations_par_tranche", m.libelles()::tranches);
        parTrait.put("participations_par_situation", tableaux.nommer("situation", m.libelles()::situation));
        parTrait.forEach((chemin, nommer) -> {
            var repartition = m.annee().repartition(chemin);
            if (repartition.parts().size() > 1) {
                blocs.add(tableaux.repartition(chemin, repartition, nommer));
            }
        });
    }

    private static Repartition genre(Matiere m) {
        return m.annee().repartition("genre");
    }

    private static void attribut(Matiere m, List<Bloc> blocs, String attribut, Bloc.Tableau tableau) {
        var repartition = m.annee().repartition(attribut);
        if (repartition.parts().size() > 1) {
            blocs.add(tableau);
        } else if (repartition.retenue()) {
            blocs.add(m.paragraphe("public.cache." + attribut));
        }
    }

    private static void ages(Matiere m, List<Bloc> blocs, Tableaux tableaux) {
        var ages = m.annee().repartition("tranche_age");
        if (ages.parts().size() < 2) {
            if (ages.retenue()) {
                blocs.add(m.paragraphe("public.cache.tranche_age"));
            }
            return;
        }
        blocs.add(tableaux.deGens("ages", ages, m.libelles()::tranches));
        var barres = ages.parts().stream()
                .map(part -> new Barre(m.libelles().tranches(part.codes()), List.of(part.valeur())))
                .toList();
        blocs.add(new Bloc.Graphique(
                tableaux.deGens(m.dire("ages.graphique")),
                Alternative.dire(m, "ages.graphique", barres),
                List.of(m.dire("ages.unite")),
                barres));
        new TableauAges(m).rediger().ifPresent(blocs::add);
    }

    /** Ages by kind of help, in bands wide enough for half of the kinds to be told. */
    record TableauAges(Matiere m) {

        Optional<Bloc> rediger() {
            var types = m.types().stream().filter(type -> !ages(type).vide()).toList();
            if (types.size() < 2) {
                return Optional.empty();
            }
            var colonnes = new ArrayList<Colonne>();
            colonnes.add(m.colonne("activite.colonne.forme"));
            ages(types.getFirst())
                    .parts()
                    .forEach(part -> colonnes.add(
                            new Colonne(Typographie.majuscule(m.libelles().tranches(part.codes())), true)));
            var lignes = types.stream().map(this::ligne).toList();
            boolean tous = types.size() == m.types().size();
            return Optional.of(new Bloc.Tableau(
                    new Tableaux(m).deGens(m.dire("ages.par_type.legende")),
                    colonnes,
                    lignes,
                    m.dire(tous ? "ages.par_type.note" : "ages.par_type.note_partielle")
                            + (m.anonymes() ? " " + m.dire("ages.par_type.sans_nom") : "")));
        }

        private List<String> ligne(TypeDAction type) {
            var cellules = new ArrayList<String>();
            cellules.add(m.libelles().titreDeType(type));
            ages(type).parts().forEach(part -> cellules.add(Tableaux.cellule(part.valeur())));
            return cellules;
        }

        private Repartition ages(TypeDAction type) {
            return m.annee().repartition("tranche_age_par_type", type.code());
        }
    }
}
