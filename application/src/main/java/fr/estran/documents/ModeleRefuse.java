package fr.estran.documents;

import fr.estran.documents.LectureModele.Raison;

/** Brings a refusal out of the depth of a file; it never leaves this package. */
final class ModeleRefuse extends Exception {

    private static final long serialVersionUID = 1;

    final transient Raison raison;

    ModeleRefuse(Raison raison) {
        super(raison.name(), null, false, false);
        this.raison = raison;
    }
}
