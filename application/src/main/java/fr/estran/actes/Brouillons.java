package fr.estran.actes;

import fr.estran.bilan.Redaction;
import fr.estran.commun.Introuvable;
import fr.estran.comptes.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that are being written. */
@Service
class Brouillons {

    private final RapportRepository rapports;
    private final SectionRepository sections;
    private final DejaDits dejaDits;
    private final Journal journal;
    private final Clock horloge;

    Brouillons(RapportRepository rapports, SectionRepository sections, DejaDits dejaDits, Journal journal, Clock horloge) {
        this.rapports = rapports;
        this.sections = sections;
        this.dejaDits = dejaDits;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<RapportAnnuel> tous() {
        return rapports.tous();
    }

    @Transactional
    public Debut commencer(int annee, String par) {
        if (annee > LocalDate.now(horloge).getYear()) {
            return new Debut.Futur(annee);
        }
        if (!dejaDits.connue(annee)) {
            return new Debut.SansActivite(annee);
        }
        return ouvrir(annee, 1, null, par);
    }

    /** The words of the version before are taken along, with the figures that they were written from. */
    @Transactional
    public Debut corriger(int annee, String motif, String par) {
        var derniere = rapports.versions(annee).stream().findFirst();
        if (derniere.isEmpty() || derniere.get().brouillon()) {
            return new Debut.RienACorriger(annee);
        }
        var debut = ouvrir(annee, derniere.get().version() + 1, motif.strip(), par);
        if (debut instanceof Debut.Commence(var rapport)) {
            sections.reprendre(derniere.get().id(), rapport);
        }
        return debut;
    }

    private Debut ouvrir(int annee, int version, @Nullable String motif, String par) {
        var id = RapportId.nouveau();
        if (!rapports.commencer(id, annee, version, motif, par)) {
            return new Debut.DejaCommence(annee);
        }
        journal.noter(motif == null ? "bilan.commencer" : "bilan.corriger", id.valeur());
        return new Debut.Commence(id);
    }

    /**
     * Keeps what was written, with what the records say at that moment.
     *
     * @param revisionLue of the section, when it was opened to be written
     */
    @Transactional
    public Ecriture ecrire(RapportId id, String cle, Redaction redaction, int revisionLue, String par) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        if (!rapport.brouillon()) {
            return new Ecriture.DejaValide();
        }
        var partie = dejaDits.preparer(rapport).parties().stream()
                .filter(connue -> connue.cle().equals(cle))
                .findFirst()
                .orElseThrow(Introuvable::new);
        var actuel = sections.ecrits(id).get(cle);
        if (actuel != null && actuel.revision() != revisionLue) {
            return new Ecriture.Devancee(actuel);
        }
        sections.ecrire(id, partie, redaction, revisionLue + 1, par);
        rapports.avancer(id);
        journal.noter("bilan.ecrire", id.valeur());
        return new Ecriture.Gardee();
    }

    @Transactional
    public void remarquer(RapportId id, String section, String texte, String par) {
        if (rapports.trouver(id).isEmpty()) {
            throw new Introuvable();
        }
        sections.remarquer(id, section, texte.strip(), par);
        journal.noter("bilan.remarquer", id.valeur());
    }
}
