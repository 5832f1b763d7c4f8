package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Publie;
import org.springframework.stereotype.Component;

/** The figures of a year as a report that went out told them: whoever reads both, from outside, finds no difference. */
@Component
public record ChiffresSortis(DejaDits dejaDits) {

    /** Within the transaction of the caller; as they are, where no report went out. */
    public Publie de(Publie annee) {
        return dejaDits.commeDeja(annee);
    }
}
