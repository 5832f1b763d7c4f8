package fr.estran.documents;

/** What came of reading a file that should be a model of document. */
public sealed interface LectureModele {

    record Lu(ModeleOdt modele) implements LectureModele {}

    record Refuse(Raison raison) implements LectureModele {}

    enum Raison {
        PAS_UN_ODT,
        TROP_GROS,
        CHEMIN_INTERDIT,
        CHIFFRE,
        MACROS,
        LIEN_EXTERIEUR,
        ILLISIBLE
    }
}
