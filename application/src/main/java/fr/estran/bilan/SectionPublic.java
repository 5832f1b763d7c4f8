package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Graphique.Barre;
import fr.estran.publication.Repartition;
import fr.estran.publication.Repartition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        blocs.add(new Bloc.Paragraphe(introduction(m, usagers)));
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

    /** New to the records, which say nothing of those who came before they began. */
    private static void nouveaux(Matiere m, List<String> phrases) {
        var premier = m.contexte().releves().premier();
        if (m.premiereAnnee()) {
            Optional.ofNullable(premier)
                    .map(jour -> m.dire("public.premiers_releves", "jour", Typographie.date(jour)))
                    .ifPresent(phrases::add);
            return;
        }
        int nouveaux = m.annee().valeur("nouveaux_usagers");
        if (nouveaux > 0) {
            phrases.add(
                    m.dire(m.contexte().releves().inconnus() ? "public.inconnus" : "public.nouveaux", "n", nouveaux));
            if (premier != null && premier.getYear() == m.annee().annee() - 1) {
                phrases.add(m.dire("public.releves_recents", "jour", Typographie.date(premier)));
            }
        }
    }

    private static String introduction(Matiere m, int usagers) {
        var phrases = new ArrayList<String>();
        phrases.add(m.dire(
                "public.personnes",
                "n",
                usagers,
                "suite",
                m.evolution().incise(usagers, m.avant().valeur("usagers"))));
        nouveaux(m, phrases);
        int femmes = genre(m).valeur("F");
        int hommes = genre(m).valeur("M");
        if (femmes > 0 && hommes > 0 && femmes != hommes) {
            phrases.add(m.dire(
                    femmes > hommes ? "public.femmes" : "public.hommes",
                    "n",
                    Math.max(femmes, hommes),
                    "taux",
                    genre(m).taux(femmes > hommes ? "F" : "M")));
        }
        int aines = aPartirDe60Ans(m.annee().repartition("tranche_age"));
        if (aines > 0) {
            phrases.add(m.dire(
                    "public.aines",
                    "n",
                    aines,
                    "taux",
                    m.annee().repartition("tranche_age").taux(part -> A_PARTIR_DE_60_ANS.containsAll(part.codes()))));
        }
        int retraite = m.annee().repartition("situation").valeur("retraite");
        if (retraite > 0) {
            phrases.add(m.dire(
                    "public.retraite",
                    "n",
                    retraite,
                    "taux",
                    m.annee().repartition("situation").taux("retraite")));
        }
        return String.join(" ", phrases);
    }

    /** Zero when a merged band goes across sixty. */
    private static int aPartirDe60Ans(Repartition ages) {
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
