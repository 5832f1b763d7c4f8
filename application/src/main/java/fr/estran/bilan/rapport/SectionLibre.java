package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.List;

/** What no record tells: a person writes it, or it has no part in the report. */
record SectionLibre(String cle) implements Section {

    @Override
    public List<Bloc> rediger(Matiere matiere) {
        return List.of();
    }
}
