package fr.estran.socle.documents;

/** What came of reading a file that should be a model of document. */
public sealed interface LectureModele {

    static LectureModele de(byte[] fichier) {
        try {
            return new Lu(ModeleOdt.verifier(ArchiveOdt.ouvrir(fichier)));
        } catch (ModeleRefuse refus) {
            return new Refuse(refus.raison, refus.endroit);
        }
    }

    record Lu(ModeleOdt modele) implements LectureModele {}

    /** Why, and where to look: nothing is asked of people that they could not find in their own document. */
    record Refuse(RaisonDeRefus raison, EndroitDeRefus endroit) implements LectureModele {

        public Refuse(RaisonDeRefus raison) {
            this(raison, new EndroitDeRefus.Fichier());
        }
    }
}
