package fr.estran.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document: each form gives it its own look. */
public sealed interface Bloc {

    /** Null: a blank that is seen, to be filled by hand. */
    record Fiche(List<Mention> mentions) implements Bloc {

        public record Mention(String libelle, @Nullable String valeur) {}
    }

    record Titre(int niveau, String texte) implements Bloc {}

    record Paragraphe(String texte) implements Bloc {}

    record Liste(List<String> elements) implements Bloc {}

    record Encadre(String texte) implements Bloc {}

    /** The first cell of each row is its header. */
    record Tableau(
            String legende,
            List<Colonne> colonnes,
            List<List<String>> lignes,
            @Nullable String note) implements Bloc {

        public record Colonne(String titre, boolean nombre) {}
    }

    record Graphique(String titre, String alternative, List<String> series, List<Barre> barres) implements Bloc {

        public record Barre(String libelle, List<Integer> valeurs) {}
    }
}
