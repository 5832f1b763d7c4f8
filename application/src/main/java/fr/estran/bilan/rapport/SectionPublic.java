package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who came: new or known, women and men, ages, districts, situations. */
final class SectionPublic {

    private SectionPublic() {}

    static List<Bloc> rediger(Matiere m) {
        int usagers = m.annee().valeur("usagers");
        if (m.personnesInconnues()) {
            return List.of(m.paragraphe("recit.usagers_inconnus"));
        }
        if (usagers == 0) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        var tableaux = new Tableaux(m);
        nombre(m, usagers, blocs);
        attribut(
                m,
                blocs,
                "genre",
                tableaux.repartition("genre", genre(m), tableaux.nommer("genre", m.libelles()::genre)));
        ages(m, blocs, tableaux);
        for (var attribut : List.of("quartier", "situation")) {
            var nommer = tableaux.nommer(
                    attribut,
                    code -> attribut.equals("quartier")
                            ? m.libelles().quartier(code)
                            : m.libelles().situation(code));
            attribut(
                    m, blocs, attribut, tableaux.repartition(attribut, m.annee().repartition(attribut), nommer));
        }
        return blocs;
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

    private static void nombre(Matiere m, int usagers, List<Bloc> blocs) {
        var recit = new Recit(m);
        recit.dire("recit.usagers", "n", usagers, "suite", recit.contre("usagers"));
        EnCommun.nouveaux(m, recit);
        blocs.addAll(recit.paragraphe());
    }

    private static void ages(Matiere m, List<Bloc> blocs, Tableaux tableaux) {
        var ages = m.annee().repartition("tranche_age");
        if (ages.parts().size() < 2) {
            if (ages.retenue()) {
                blocs.add(m.paragraphe("public.cache.tranche_age"));
            }
            return;
        }
        blocs.add(tableaux.repartition("ages", ages, m.libelles()::tranches));
        var barres = ages.parts().stream()
                .map(part -> new Barre(m.libelles().tranches(part.codes()), List.of(part.valeur())))
                .toList();
        blocs.add(new Bloc.Graphique(
                m.dire("ages.graphique"),
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
                    m.dire("ages.par_type.legende"),
                    colonnes,
                    lignes,
                    tous ? m.dire("ages.par_type.note") : m.dire("ages.par_type.note_partielle")));
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
