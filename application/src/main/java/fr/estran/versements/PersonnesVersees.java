package fr.estran.versements;

import fr.estran.commun.UsagerId;
import fr.estran.doublons.Doublons;
import fr.estran.doublons.MemesPersonnes;
import fr.estran.doublons.PaireDeFiches;
import fr.estran.doublons.PaireVue;
import fr.estran.doublons.ReunionsEnNombre;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whom an import brought, weighed against the register and among themselves. Nothing is merged unseen. */
@Service
@Transactional
class PersonnesVersees {

    private final Versements versements;
    private final LignesRepository lignes;
    private final Doublons doublons;
    private final ReunionsEnNombre reunions;
    private final MemesPersonnes memes;

    PersonnesVersees(
            Versements versements,
            LignesRepository lignes,
            Doublons doublons,
            ReunionsEnNombre reunions,
            MemesPersonnes memes) {
        this.versements = versements;
        this.lignes = lignes;
        this.doublons = doublons;
        this.reunions = reunions;
        this.memes = memes;
    }

    @Transactional(readOnly = true)
    ARapprocher aRapprocher(VersementId id) {
        return new ARapprocher(versements.lire(id), doublons.avec(lignes.nouveaux(id)));
    }

    /** As they are now: what is changed before one has agreed is not merged. */
    @Transactional(readOnly = true)
    List<PaireVue> vues(List<PaireDeFiches> paires) {
        return reunions.vues(paires);
    }

    ReunionsEnNombre.Issue reunir(VersementId id, List<PaireVue> paires) {
        versements.lire(id);
        return reunions.reunir(paires);
    }

    void distinguer(VersementId id, UsagerId une, UsagerId autre) {
        versements.lire(id);
        memes.distinguer(List.of(une, autre));
    }
}
