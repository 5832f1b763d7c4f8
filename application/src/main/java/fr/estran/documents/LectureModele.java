package fr.estran.documents;

/** What came of reading a file that should be a model of document. */
public sealed interface LectureModele {

    record Lu(ModeleOdt modele) implements LectureModele {}

    /** Why, and where to look: nothing is asked of people that they could not find in their own document. */
    record Refuse(RaisonDuRefus raison, EndroitDuRefus endroit) implements LectureModele {

        public Refuse(RaisonDuRefus raison) {
            this(raison, new EndroitDuRefus.Fichier());
        }
    }

    /** Whatever it is: what is read of it is safe, or it is refused. */
    static LectureModele de(byte[] fichier) {
        try {
            return new Lu(ModeleOdt.verifier(ArchiveOdt.ouvrir(fichier)));
        } catch (ModeleRefuse refus) {
            return new Refuse(refus.raison, refus.endroit);
        }
    }
}
