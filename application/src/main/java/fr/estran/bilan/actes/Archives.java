package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.socle.commun.Introuvable;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a validated report: its frozen figures, words and files, and what was added beside them. */
@Service
@Transactional(readOnly = true)
class Archives {

    private final FigeRepository figes;
    private final AnnexeRepository annexes;

    Archives(FigeRepository figes, AnnexeRepository annexes) {
        this.figes = figes;
        this.annexes = annexes;
    }

    public List<TexteFige> textes(RapportId rapport) {
        return figes.textes(rapport);
    }

    public List<ChiffreDefini> chiffres(RapportId rapport) {
        return figes.chiffres(rapport);
    }

    public List<PieceFigee> pieces(RapportId rapport) {
        return figes.pieces(rapport);
    }

    /** The bytes that were frozen, whatever became of the records. */
    public PieceFigee.Contenu piece(RapportId rapport, String nom) {
        return figes.lire(rapport, nom).orElseThrow(Introuvable::new);
    }

    public List<Annexe> annexes(RapportId rapport) {
        return annexes.annexes(rapport);
    }

    /** The documents that a page made apart goes with: it says their imprints. */
    public List<PieceFigee> pdf(RapportId rapport) {
        return pieces(rapport).stream()
                .filter(piece -> piece.publique() && piece.nom().endsWith(".pdf"))
                .toList();
    }

    public EnTete enTete(RapportId rapport, Validation validation, Parcours parcours) {
        return EnTete.de(rapport, validation, parcours, annexes(rapport), figes.entetes(rapport));
    }

    /** Once, and for good: the database lets nobody change it afterwards. */
    @Transactional
    public void figer(RapportId rapport, Fige fige) {
        chacun(fige.chiffres(), (chiffre, rang) -> figes.chiffre(rapport, rang, chiffre));
        chacun(fige.textes(), (texte, rang) -> figes.texte(rapport, rang, texte));
        figes.entete(rapport, rapport.valeur(), fige.entete());
        chacun(fige.dits(), (dit, rang) -> figes.dit(rapport, rang, dit));
        fige.pieces().forEach(piece -> figes.piece(rapport, piece));
    }

    private static <T> void chacun(List<T> tous, ObjIntConsumer<T> garder) {
        for (int rang = 0; rang < tous.size(); rang++) {
            garder.accept(tous.get(rang), rang);
        }
    }

    @Transactional
    public UUID ajouter(RapportId rapport, Annexe.Sorte nature, String nom, byte[] contenu, String par) {
        return annexes.ajouter(rapport, nature, nom, contenu, par);
    }

    /** What a cover says, so that one knows when it no longer does. */
    @Transactional
    public void direEnTete(RapportId rapport, UUID garde, Acte dit) {
        figes.entete(rapport, garde, dit);
    }

    public Annexe.Contenu annexe(RapportId rapport, UUID id) {
        return annexes.lire(rapport, id).orElseThrow(Introuvable::new);
    }
}
