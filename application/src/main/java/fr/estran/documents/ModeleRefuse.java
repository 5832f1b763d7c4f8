package fr.estran.documents;

import fr.estran.documents.LectureModele.Endroit;
import fr.estran.documents.LectureModele.Raison;

/** Brings a refusal out of the depth of a file; it never leaves this package. */
final class ModeleRefuse extends Exception {

    private static final long serialVersionUID = 1;

    final transient Raison raison;
    final transient Endroit endroit;

    ModeleRefuse(Raison raison, Endroit endroit) {
        super(raison.name(), null, false, false);
        this.raison = raison;
        this.endroit = endroit;
    }

    static void exiger(boolean condition, Raison raison) throws ModeleRefuse {
        exiger(condition, raison, new Endroit.Fichier());
    }

    static void exiger(boolean condition, Raison raison, Endroit endroit) throws ModeleRefuse {
        if (!condition) {
            throw new ModeleRefuse(raison, endroit);
        }
    }
}
