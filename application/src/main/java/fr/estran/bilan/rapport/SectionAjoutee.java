package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section that a person added: its title and its words are theirs. */
record SectionAjoutee(String cle, @Nullable String titre) implements Section {

    @Override
    public String titre(Matiere matiere) {
        return titre == null ? matiere.dire("titre.reprise") : titre;
    }

    @Override
    public List<Bloc> rediger(Matiere matiere) {
        return List.of();
    }
}
