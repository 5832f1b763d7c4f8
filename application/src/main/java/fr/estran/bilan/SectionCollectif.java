package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Tableau.Colonne;
import java.util.ArrayList;
import java.util.List;

/** The bodies that work together: who they are, when they met and about what, and the year's event. */
final class SectionCollectif implements Section {

    @Override
    public String cle() {
        return "collectif";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        int acteurs = m.annee().valeur("acteurs_du_collectif");
        int reunions = m.annee().valeur("reunions_du_collectif");
        if (acteurs == 0 || reunions == 0) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Bloc.Paragraphe(m.dire(
                "collectif.acteurs",
                "n",
                acteurs,
                "noms",
                Typographie.liste(List.copyOf(m.contexte().acteurs().values())))));
        var phrases = new ArrayList<String>();
        var suite = m.evolution().incise(reunions, m.avant().valeur("reunions_du_collectif"));
        phrases.add(m.dire("collectif.reunions", "n", reunions, "suite", suite));
        int presents = m.annee().valeur("acteurs_presents");
        if (presents > 0) {
            phrases.add(
                    presents == acteurs
                            ? m.dire("collectif.tous_presents", "n", presents)
                            : m.dire("collectif.presents", "n", presents));
        }
        blocs.add(new Bloc.Paragraphe(String.join(" ", phrases)));
        reunions(m, blocs);
        var evenements = m.contexte().evenements().stream()
                .map(evenement -> m.dire(
                        "collectif.evenement", "titre", evenement.titre(), "jour", Typographie.date(evenement.jour())))
                .toList();
        if (!evenements.isEmpty()) {
            blocs.add(new Bloc.Paragraphe(m.dire("collectif.evenements", "evenements", Typographie.liste(evenements))));
        }
        return blocs;
    }

    private static void reunions(Matiere m, List<Bloc> blocs) {
        var lignes = m.contexte().reunions().stream()
                .map(reunion -> List.of(
                        Typographie.date(reunion.jour()), reunion.ordreDuJour() == null ? "–" : reunion.ordreDuJour()))
                .toList();
        if (!lignes.isEmpty()) {
            blocs.add(new Bloc.Tableau(
                    m.dire("collectif.legende"),
                    List.of(
                            new Colonne(m.dire("collectif.jour"), false),
                            new Colonne(m.dire("collectif.ordre_du_jour"), false)),
                    lignes,
                    null));
        }
    }
}
