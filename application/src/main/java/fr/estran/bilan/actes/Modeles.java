package fr.estran.bilan.actes;

import fr.estran.socle.documents.LectureModele;
import fr.estran.socle.documents.ModeleOdt;
import fr.estran.socle.documents.RaisonDeRefus;
import fr.estran.socle.droits.Journal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The town's own model of document: the last one that was handed in. */
@Service
class Modeles {

    private static final int TAILLE = 10 << 20;

    private final ModeleRepository modeles;
    private final Journal journal;

    Modeles(ModeleRepository modeles, Journal journal) {
        this.modeles = modeles;
        this.journal = journal;
    }

    /** Reports that are validated already keep their own dress. */
    @Transactional
    public LectureModele deposer(String nom, byte[] contenu, String par) {
        if (contenu.length > TAILLE) {
            return new LectureModele.Refuse(RaisonDeRefus.TROP_GROS);
        }
        var lecture = LectureModele.de(contenu);
        if (lecture instanceof LectureModele.Lu) {
            modeles.deposer(ReponseFichier.propre(nom), contenu, par);
            journal.noter("bilan.deposer_modele", null);
        }
        return lecture;
    }

    @Transactional
    public void retirer() {
        modeles.retirer();
        journal.noter("bilan.retirer_modele", null);
    }

    @Transactional(readOnly = true)
    public Optional<ModeleDepose> depose() {
        return modeles.depose();
    }

    /** Why the model that was kept is no longer used: what is asked of a model may have become stricter since. */
    @Transactional(readOnly = true)
    public Optional<LectureModele.Refuse> refus() {
        return lecture().map(lecture -> lecture instanceof LectureModele.Refuse refus ? refus : null);
    }

    /** The model in use. */
    @Transactional(readOnly = true)
    public Optional<ModeleOdt> lu() {
        return lecture().map(lecture -> lecture instanceof LectureModele.Lu(var lu) ? lu : null);
    }

    private Optional<LectureModele> lecture() {
        return modeles.contenu().map(LectureModele::de);
    }
}
