package fr.estran.actes;

import fr.estran.actes.RapportAnnuel.Validation;
import fr.estran.bilan.Acte;
import fr.estran.bilan.ChiffreDefini;
import fr.estran.commun.Introuvable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a validated report: its frozen figures, words and files, and what was added beside them. */
@Service
@Transactional(readOnly = true)
class Archives {

    private final FigeRepository figes;
    private final AnnexeRepository annexes;
    private final ReglagesDesActes reglages;

    Archives(FigeRepository figes, AnnexeRepository annexes, ReglagesDesActes reglages) {
        this.figes = figes;
        this.annexes = annexes;
        this.reglages = reglages;
    }

    List<TexteFige> textes(RapportId rapport) {
        return figes.textes(rapport);
    }

    List<ChiffreDefini> chiffres(RapportId rapport) {
        return figes.chiffres(rapport);
    }

    List<PieceFigee> pieces(RapportId rapport) {
        return figes.pieces(rapport);
    }

    /** The bytes that were frozen, whatever became of the records. */
    PieceFigee.Contenu piece(RapportId rapport, String nom) {
        return figes.lire(rapport, nom).orElseThrow(Introuvable::new);
    }

    List<Annexe> annexes(RapportId rapport) {
        return annexes.annexes(rapport);
    }

    /** The documents that a page made apart goes with: it says their imprints. */
    List<PieceFigee> pdf(RapportId rapport) {
        return pieces(rapport).stream()
                .filter(piece -> piece.publique() && piece.nom().endsWith(".pdf"))
                .toList();
    }

    /** The last page of mentions, if no fact was noted or cancelled since then, and the town says nothing new. */
    Optional<Annexe> mentionsAJour(RapportId rapport, Parcours parcours) {
        return annexes(rapport).stream()
                .filter(annexe -> annexe.nature() == Annexe.Nature.MENTIONS)
                .findFirst()
                .filter(derniere -> !reglages.actuel().modifieLe().isAfter(derniere.le()))
                .filter(derniere -> parcours.moments().noneMatch(moment -> moment.isAfter(derniere.le())));
    }

    EnTete enTete(RapportId rapport, Validation validation, Parcours parcours) {
        return EnTete.de(rapport, validation, parcours, annexes(rapport), figes.entetes(rapport));
    }

    @Transactional
    UUID ajouter(RapportId rapport, Annexe.Nature nature, String nom, byte[] contenu, String par) {
        return annexes.ajouter(rapport, nature, nom, contenu, par);
    }

    /** What a cover says, so that one knows when it no longer does. */
    @Transactional
    void direEnTete(RapportId rapport, UUID garde, Acte dit) {
        figes.entete(rapport, garde, dit);
    }

    Annexe.Contenu annexe(RapportId rapport, UUID id) {
        return annexes.lire(rapport, id).orElseThrow(Introuvable::new);
    }
}
