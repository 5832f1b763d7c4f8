package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.Imprimeur.PageDeMentions;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Journal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of mentions, each time the facts allow one that says something new. */
@Service
class Certifications {

    private final Rapports rapports;
    private final Faits faits;
    private final PagesDeMentions mentions;
    private final Journal journal;

    Certifications(Rapports rapports, Faits faits, PagesDeMentions mentions, Journal journal) {
        this.rapports = rapports;
        this.faits = faits;
        this.mentions = mentions;
        this.journal = journal;
    }

    @Transactional
    public Certification certifier(RapportId id, Signataire certifie, String par) {
        var rapport = rapports.verrouiller(id);
        var parcours = faits.parcours(id);
        var validation = rapport.validation();
        if (validation == null) {
            return Certification.PAS_ENCORE_VALIDE;
        }
        if (parcours.transmis().isEmpty() && parcours.enLigne().isEmpty()) {
            return Certification.RIEN_A_CERTIFIER;
        }
        if (mentions.aJour(id, parcours).isPresent()) {
            return Certification.DEJA_ETABLIE;
        }
        mentions.etablir(rapport, validation, parcours, faits.passage(rapport), certifie, par);
        journal.noter("bilan.certifier", id.valeur());
        return Certification.ETABLIE;
    }

    /** What came of asking for the page of mentions. */
    enum Certification implements Code {
        ETABLIE,
        /** Nothing was sent nor put on line: there is nothing to certify. */
        RIEN_A_CERTIFIER,
        /** No fact changed since the last one. */
        DEJA_ETABLIE,
        PAS_ENCORE_VALIDE
    }

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

        void etablir(
                RapportAnnuel rapport,
                Validation validation,
                Parcours parcours,
                PassageAuConseil passage,
                Signataire certifie,
                String par) {
            var page = new PageDeMentions(rapport, validation, archives.pdf(rapport.id()), parcours, passage);
            archives.ajouter(rapport.id(), Sorte.MENTIONS, "mentions.pdf", imprimeur.imprimer(page, certifie), par);
        }
    }
}
