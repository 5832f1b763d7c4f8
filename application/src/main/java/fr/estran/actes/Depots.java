package fr.estran.actes;

import fr.estran.actes.Annexe.Nature;
import fr.estran.commun.Introuvable;
import fr.estran.comptes.Journal;
import fr.estran.documents.LectureModele;
import fr.estran.documents.ModeleOdt;
import fr.estran.documents.PdfRecu;
import fr.estran.documents.RaisonDuRefus;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that people bring: the copy that comes back stamped, the town's own model of document. */
@Service
class Depots {

    private static final int TAILLE_DU_RETOUR = 20 << 20;
    private static final int TAILLE_DU_MODELE = 10 << 20;

    private final RapportRepository rapports;
    private final AnnexeRepository annexes;
    private final ModeleRepository modeles;
    private final Journal journal;

    Depots(RapportRepository rapports, AnnexeRepository annexes, ModeleRepository modeles, Journal journal) {
        this.rapports = rapports;
        this.annexes = annexes;
        this.modeles = modeles;
        this.journal = journal;
    }

    @Transactional
    public Depot deposerRetour(RapportId id, String nom, byte[] contenu, String par) {
        if (rapports.verrouiller(id).orElseThrow(Introuvable::new).brouillon()) {
            return Depot.PAS_ENCORE_VALIDE;
        }
        if (contenu.length > TAILLE_DU_RETOUR) {
            return Depot.TROP_GROS;
        }
        return switch (PdfRecu.examiner(contenu)) {
            case PAS_UN_PDF -> Depot.PAS_UN_PDF;
            case PROTEGE -> Depot.PROTEGE;
            case LISIBLE -> {
                annexes.ajouter(id, Nature.RETOUR, ReponseFichier.enPdf(propre(nom)), contenu, par);
                journal.noter("bilan.deposer_retour", id.valeur());
                yield Depot.GARDE;
            }
        };
    }

    /** Reports that are validated already keep their own dress. */
    @Transactional
    public LectureModele deposerModele(String nom, byte[] contenu, String par) {
        if (contenu.length > TAILLE_DU_MODELE) {
            return new LectureModele.Refuse(RaisonDuRefus.TROP_GROS);
        }
        var lecture = LectureModele.de(contenu);
        if (lecture instanceof LectureModele.Lu) {
            modeles.deposer(propre(nom), contenu, par);
            journal.noter("bilan.deposer_modele", null);
        }
        return lecture;
    }

    @Transactional
    public void retirerModele() {
        modeles.retirer();
        journal.noter("bilan.retirer_modele", null);
    }

    @Transactional(readOnly = true)
    public Optional<ModeleDepose> modele() {
        return modeles.depose();
    }

    /** Why the model that was kept is no longer used: what is asked of a model may have become stricter since. */
    @Transactional(readOnly = true)
    public Optional<LectureModele.Refuse> refusDuModele() {
        return modeles.contenu()
                .map(LectureModele::de)
                .map(lecture -> lecture instanceof LectureModele.Refuse refus ? refus : null);
    }

    /** The model in use, to say of it what a report will not show. */
    @Transactional(readOnly = true)
    public Optional<ModeleOdt> modeleLu() {
        return modeles.contenu()
                .map(LectureModele::de)
                .map(lecture -> lecture instanceof LectureModele.Lu(var lu) ? lu : null);
    }

    /** A name is only shown: it never becomes a path. */
    private static String propre(String nom) {
        var court = nom.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return court.isEmpty() ? "document" : court.substring(0, Math.min(court.length(), 120));
    }
}
