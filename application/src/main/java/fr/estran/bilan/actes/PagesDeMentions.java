package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.Imprimeur.PageDeMentions;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages of mentions of a report; within the transaction of the caller. */
@Component
record PagesDeMentions(Archives archives, ReglagesDesActes reglages, Imprimeur imprimeur) {

    /** The last one, if no fact was noted or cancelled since then, and the town says nothing new. */
    Optional<Annexe> aJour(RapportId rapport, Parcours parcours) {
        return archives.annexes(rapport).stream()
                .filter(annexe -> annexe.nature() == Sorte.MENTIONS)
                .findFirst()
                .filter(derniere -> !reglages.actuel().modifieLe().isAfter(derniere.le()))
                .filter(derniere -> parcours.moments().noneMatch(moment -> moment.isAfter(derniere.le())));
    }

    void etablir(RapportAnnuel rapport, Validation validation, Parcours parcours, Signataire certifie, String par) {
        var page = new PageDeMentions(rapport.version(), validation, archives.pdf(rapport.id()), parcours);
        archives.ajouter(rapport.id(), Sorte.MENTIONS, "mentions.pdf", imprimeur.imprimer(page, certifie), par);
    }
}
