package fr.estran.documents;

/** Brings a refusal out of the depth of a file; it never leaves this package. */
final class ModeleRefuse extends Exception {

    private static final long serialVersionUID = 1;

    final transient RaisonDuRefus raison;
    final transient EndroitDuRefus endroit;

    ModeleRefuse(RaisonDuRefus raison, EndroitDuRefus endroit) {
        super(raison.name(), null, false, false);
        this.raison = raison;
        this.endroit = endroit;
    }

    static void exiger(boolean condition, RaisonDuRefus raison) throws ModeleRefuse {
        exiger(condition, raison, new EndroitDuRefus.Fichier());
    }

    static void exiger(boolean condition, RaisonDuRefus raison, EndroitDuRefus endroit) throws ModeleRefuse {
        if (!condition) {
            throw new ModeleRefuse(raison, endroit);
        }
    }
}
