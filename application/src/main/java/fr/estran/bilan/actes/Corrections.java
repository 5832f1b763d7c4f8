package fr.estran.bilan.actes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the version that corrects the one before, with what was known of it. */
@Service
class Corrections {

    private final Rapports rapports;
    private final SectionRepository sections;
    private final Etapes etapes;
    private final Debuts debuts;

    Corrections(Rapports rapports, SectionRepository sections, Etapes etapes, Debuts debuts) {
        this.rapports = rapports;
        this.sections = sections;
        this.etapes = etapes;
        this.debuts = debuts;
    }

    @Transactional
    public Debut commencer(int annee, String motif, String par) {
        var derniere = rapports.versions(annee).stream().findFirst();
        if (derniere.isEmpty() || derniere.get().brouillon()) {
            return new Debut.RienACorriger(annee);
        }
        var debut = debuts.ouvrir(annee, derniere.get().version() + 1, motif, par);
        if (debut instanceof Debut.Commence(var rapport)) {
            reprendre(derniere.get().id(), rapport, par);
        }
        return debut;
    }

    /**
     * The words of the version before are taken along, with the figures that they were written from. It stands on the
     * agenda where that version does; nothing was sent nor published of it yet.
     */
    private void reprendre(RapportId precedente, RapportId rapport, String par) {
        sections.reprendre(precedente, rapport);
        rapports.ordonner(rapport, rapports.ordre(precedente));
        etapes.reprendre(precedente, rapport, par);
    }
}
