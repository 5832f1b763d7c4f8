package fr.estran.actes;

import fr.estran.bilan.ChiffreDefini;
import fr.estran.commun.Introuvable;
import java.util.List;
import java.util.UUID;
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

    @Transactional
    void ajouter(RapportId rapport, Annexe.Nature nature, String nom, byte[] contenu, String par) {
        annexes.ajouter(rapport, nature, nom, contenu, par);
    }

    Annexe.Contenu annexe(RapportId rapport, UUID id) {
        return annexes.lire(rapport, id).orElseThrow(Introuvable::new);
    }
}
