package fr.estran.actes;

import fr.estran.actes.Annexe.Nature;
import fr.estran.commun.Introuvable;
import fr.estran.comptes.Journal;
import java.time.Instant;
import java.util.stream.Stream;
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
        if (aJour(id, parcours)) {
            return Certification.DEJA_ETABLIE;
        }
        var page = new PageDeMentions(rapport.version(), validation, empreinteDuPdf(id), parcours);
        archives.ajouter(id, Nature.MENTIONS, "mentions.pdf", imprimeur.imprimer(page, certifie), par);
        journal.noter("bilan.certifier", id.valeur());
        return Certification.ETABLIE;
    }

    private Empreinte empreinteDuPdf(RapportId id) {
        return archives.pieces(id).stream()
                .filter(piece -> piece.nom().equals("bilan.pdf"))
                .map(PieceFigee::empreinte)
                .findFirst()
                .orElseThrow();
    }

    /** No fact was noted or cancelled since the last page. */
    private boolean aJour(RapportId id, Parcours parcours) {
        return archives.annexes(id).stream()
                .filter(annexe -> annexe.nature() == Nature.MENTIONS)
                .findFirst()
                .filter(derniere -> moments(parcours).noneMatch(moment -> moment.isAfter(derniere.le())))
                .isPresent();
    }

    private static Stream<Instant> moments(Parcours parcours) {
        return parcours.faits().stream()
                .flatMap(note -> note.annulation() == null
                        ? Stream.of(note.noteLe())
                        : Stream.of(note.noteLe(), note.annulation().le()));
    }
}
