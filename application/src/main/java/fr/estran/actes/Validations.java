package fr.estran.actes;

import fr.estran.commun.Introuvable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** From a draft to an act: first what would be frozen, then the freezing of that and of nothing else. */
@Service
class Validations {

    private final RapportRepository rapports;
    private final Projets projets;
    private final Gel gel;

    Validations(RapportRepository rapports, Projets projets, Gel gel) {
        this.rapports = rapports;
        this.projets = projets;
        this.gel = gel;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Projet projet(RapportId id) {
        return projets.lire(rapports.trouver(id).orElseThrow(Introuvable::new));
    }

    /** @param relue what the person read before they confirmed */
    public Issue valider(RapportId id, Empreinte relue, Signataire auteur, String par) {
        try {
            return gel.figer(id, relue, auteur, par);
        } catch (ConcurrencyFailureException devance) {
            return gel.devance(id);
        }
    }
}
