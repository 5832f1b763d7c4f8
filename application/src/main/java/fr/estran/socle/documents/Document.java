package fr.estran.socle.documents;

import java.util.List;

/**
 * What a document says, whatever the form it will be given; the title is its only heading of level 1.
 *
 * @param sommaire whether it is long enough for its sections to be listed at its head
 */
public record Document(String titre, String sujet, String auteur, List<Bloc> blocs, boolean sommaire) {

    public Document(String titre, String sujet, String auteur, List<Bloc> blocs) {
        this(titre, sujet, auteur, blocs, true);
    }

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
