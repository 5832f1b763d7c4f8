package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Graphique.Barre;
import fr.estran.publication.Repartition;
import fr.estran.publication.Repartition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who came: new or known, women and men, ages, districts, situations. */
final class SectionPublic implements Section {

    private static final Set<String> A_PARTIR_DE_60_ANS = Set.of("60_69", "70_79", "80_et_plus");

    @Override
    public String cle() {
        return "public";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        int usagers = m.annee().valeur("usagers");
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
            blocs.add(new Bloc.Paragraphe(m.dire("public.cache." + attribut)));
        }
    }

    private static void nombre(Matiere m, int usagers, List<Bloc> blocs) {
        var recit = new Recit(m);
        recit.dire("recit.usagers", "n", usagers, "suite", recit.contre("usagers"));
        NouveauxVenus.dire(m, recit);
        blocs.addAll(recit.paragraphe());
    }

    static boolean aine(Repartition.Part part) {
        return A_PARTIR_DE_60_ANS.containsAll(part.codes());
    }

    /** Zero when a merged band goes across sixty. */
    static int aPartirDe60Ans(Repartition ages) {
        boolean aCheval = ages.parts().stream()
                .anyMatch(part -> part.codes().stream().anyMatch(A_PARTIR_DE_60_ANS::contains)
                        && !A_PARTIR_DE_60_ANS.containsAll(part.codes()));
        return aCheval
                ? 0
                : ages.parts().stream()
                        .filter(part -> A_PARTIR_DE_60_ANS.containsAll(part.codes()))
                        .mapToInt(Part::valeur)
                        .sum();
    }

    private static void ages(Matiere m, List<Bloc> blocs, Tableaux tableaux) {
        var ages = m.annee().repartition("tranche_age");
        if (ages.parts().size() < 2) {
            if (ages.retenue()) {
                blocs.add(new Bloc.Paragraphe(m.dire("public.cache.tranche_age")));
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
}
