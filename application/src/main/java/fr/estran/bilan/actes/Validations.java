package fr.estran.bilan.actes;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** From a draft to an act: the freezing of what was read and of nothing else, or why there is none. */
@Service
class Validations {

    private final Gel gel;

    Validations(Gel gel) {
        this.gel = gel;
    }

    /** @param relue what the person read before they confirmed */
    public IssueDeValidation valider(RapportId id, Empreinte relue, Signataire auteur, String par) {
        try {
            return gel.figer(id, relue, auteur, par);
        } catch (ConcurrencyFailureException devance) {
            return gel.devance(id);
        }
    }
}
