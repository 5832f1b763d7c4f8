package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Titre;
import java.util.Objects;
import java.util.stream.Stream;

/** What a reader must be able to find in any form; cells are given word by word, since a page folds them. */
public final class Textes {

    private Textes() {}

    public static Stream<String> de(Bloc bloc) {
        return switch (bloc) {
            case Fiche(var mentions) ->
                mentions.stream()
                        .flatMap(mention -> Stream.of(mention.libelle(), mention.valeur()))
                        .filter(Objects::nonNull);
            case Titre titre -> Stream.of(titre.texte());
            case Paragraphe(var texte) -> texte.lines();
            case Liste(var elements) -> elements.stream();
            case Encadre(var texte) -> Stream.of(texte);
            case Tableau tableau -> tableau(tableau);
            case Graphique graphique -> Stream.of(graphique.titre());
            case Photo photo -> Stream.ofNullable(photo.legende());
        };
    }

    private static Stream<String> tableau(Tableau tableau) {
        var cellules = Stream.concat(
                tableau.colonnes().stream().map(Tableau.Colonne::titre),
                tableau.lignes().stream().flatMap(ligne -> ligne.stream()));
        var mots = cellules.flatMap(cellule -> Stream.of(cellule.split("[\\s-]+")));
        return Stream.concat(Stream.of(tableau.legende()), mots);
    }
}
