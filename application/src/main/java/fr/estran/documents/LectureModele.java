package fr.estran.documents;

/** What came of reading a file that should be a model of document. */
public sealed interface LectureModele {

    record Lu(ModeleOdt modele) implements LectureModele {}

    /** Why, and where to look: nothing is asked of people that they could not find in their own document. */
    record Refuse(Raison raison, Endroit endroit) implements LectureModele {

        public Refuse(Raison raison) {
            this(raison, new Endroit.Fichier());
        }
    }

    enum Raison {
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
    sealed interface Endroit {

        record Fichier() implements Endroit {}

        /** A file within the file. */
        record Partie(String nom) implements Endroit {}

        record EnteteOuPied(String page, String quoi) implements Endroit {}

        record Style(String nom, String quoi) implements Endroit {}

        record Corps(String quoi) implements Endroit {}

        record Document(String quoi) implements Endroit {}
    }
}
