package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.List;

/** A part of the report. What the records do not hold has no part: the list is then empty. */
interface Section {

    /** Of its title in the bundle, and of its text in the file that is kept. */
    String cle();

    default String titre(Matiere matiere) {
        return matiere.dire("titre." + cle());
    }

    /** Of its heading: 3 within the section that goes before it. */
    default int niveau() {
        return 2;
    }

    List<Bloc> rediger(Matiere matiere);

    /** Three at most, whose answers only a person has. */
    default List<Question> questions(Matiere matiere) {
        return List.of();
    }
}
