package fr.estran.socle.documents;

/** Brings a refusal out of the depth of a file; it never leaves this package. */
public final class ModeleRefuse extends Exception {

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

    /** Why a file is not taken for a model of document. */
    public enum RaisonDeRefus {
        PAS_UN_ODT,
        TROP_GROS,
        CHEMIN_INTERDIT,
        CHIFFRE,
        MACROS,
        OBJET,
        LIEN_INTERDIT,
        LIEN_EXTERIEUR,
        IMAGE,
        ILLISIBLE
    }

    /** Where in the file something is that cannot stay. */
    public sealed interface EndroitDeRefus {

        record Fichier() implements EndroitDeRefus {}

        /** A file within the file. */
        record Partie(String nom) implements EndroitDeRefus {}

        record EnteteOuPied(String page, String quoi) implements EndroitDeRefus {}

        record Style(String nom, String quoi) implements EndroitDeRefus {}

        record Corps(String quoi) implements EndroitDeRefus {}

        record Document(String quoi) implements EndroitDeRefus {}
    }
}
