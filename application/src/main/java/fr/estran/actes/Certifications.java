package fr.estran.actes;

import fr.estran.actes.Annexe.Nature;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of mentions, each time the facts allow one that says something new. */
@Service
class Certifications {

    private final RapportRepository rapports;
    private final FaitRepository faits;
    private final Archives archives;
    private final Imprimeur imprimeur;
    private final Journal journal;

    Certifications(
            RapportRepository rapports, FaitRepository faits, Archives archives, Imprimeur imprimeur, Journal journal) {
        this.rapports = rapports;
        this.faits = faits;
        this.archives = archives;
        this.imprimeur = imprimeur;
        this.journal = journal;
    }

    @Transactional
    public Certification certifier(RapportId id, Signataire certifie, String par) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        var parcours = faits.parcours(id);
        var validation = rapport.validation();
        if (validation == null) {
            return Certification.PAS_ENCORE_VALIDE;
        }
        if (parcours.transmis().isEmpty() && parcours.enLigne().isEmpty()) {
            return Certification.RIEN_A_CERTIFIER;
        }
        if (archives.mentionsAJour(id, parcours).isPresent()) {
            return Certification.DEJA_ETABLIE;
        }
        var page = new PageDeMentions(rapport.version(), validation, archives.pdf(id), parcours);
        archives.ajouter(id, Nature.MENTIONS, "mentions.pdf", imprimeur.imprimer(page, certifie), par);
        journal.noter("bilan.certifier", id.valeur());
        return Certification.ETABLIE;
    }
}
