package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ages by kind of help, in bands wide enough for half of the kinds to be told. */
record TableauAges(Matiere m) {

    Optional<Bloc> rediger() {
        var types = m.types().stream().filter(type -> !ages(type).vide()).toList();
        if (types.size() < 2) {
            return Optional.empty();
        }
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(new Colonne(m.dire("activite.colonne.forme"), false));
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
