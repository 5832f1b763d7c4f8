package fr.estran.bilan.actes;

import fr.estran.socle.droits.Journal;
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
        mentions.etablir(rapport, validation, parcours, certifie, par);
        journal.noter("bilan.certifier", id.valeur());
        return Certification.ETABLIE;
    }

    /** What came of asking for the page of mentions. */
    enum Certification {
        ETABLIE,
        /** Nothing was sent nor put on line: there is nothing to certify. */
        RIEN_A_CERTIFIER,
        /** No fact changed since the last one. */
        DEJA_ETABLIE,
        PAS_ENCORE_VALIDE
    }
}
