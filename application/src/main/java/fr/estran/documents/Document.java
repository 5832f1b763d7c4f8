package fr.estran.documents;

import java.util.List;

/** What a document says, whatever the form it will be given; the title is its only heading of level 1. */
public record Document(String titre, String sujet, String auteur, List<Bloc> blocs) {

    public Document {
        titre = Texte.propre(titre);
        sujet = Texte.propre(sujet);
        auteur = Texte.propre(auteur);
        blocs = List.copyOf(blocs);
        if (titre.isBlank()) {
            throw new IllegalArgumentException("un document porte un titre");
        }
    }
}
