package fr.estran.socle.documents;

/** Brings a refusal out of the depth of a file; it never leaves this package. */
final class ModeleRefuse extends Exception {

    private static final long serialVersionUID = 1;

    final transient RaisonDeRefus raison;
    final transient EndroitDeRefus endroit;

    ModeleRefuse(RaisonDeRefus raison, EndroitDeRefus endroit) {
        super(raison.name(), null, false, false);
        this.raison = raison;
        this.endroit = endroit;
    }

    static void exiger(boolean condition, RaisonDeRefus raison) throws ModeleRefuse {
        exiger(condition, raison, new EndroitDeRefus.Fichier());
    }

    static void exiger(boolean condition, RaisonDeRefus raison, EndroitDeRefus endroit) throws ModeleRefuse {
        if (!condition) {
            throw new ModeleRefuse(raison, endroit);
        }
    }
}
