package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all years, in each of their versions; within the transaction of the caller, if there is one. */
@Service
@Transactional
class Rapports {

    private final RapportRepository rapports;

    Rapports(RapportRepository rapports) {
        this.rapports = rapports;
    }

    /** The latest year first, and of each its latest version first. */
    public List<RapportAnnuel> tous() {
        return rapports.tous();
    }

    /** The latest first. */
    public List<RapportAnnuel> versions(int annee) {
        return rapports.versions(annee);
    }

    public RapportAnnuel trouver(RapportId id) {
        return rapports.trouver(id).orElseThrow(Introuvable::new);
    }

    /** Until the end of the transaction, nobody else writes in this report, nor validates it. */
    public RapportAnnuel verrouiller(RapportId id) {
        return rapports.verrouiller(id).orElseThrow(Introuvable::new);
    }

    /** Nothing is done, and false is said, where the year already has a draft or this version. */
    public boolean commencer(RapportId id, int annee, int version, @Nullable String correction, String par) {
        return rapports.commencer(id, annee, version, correction, par);
    }

    /** Whoever validates this draft at the same time, from what it was before, fails. */
    public void avancer(RapportId id) {
        rapports.avancer(id);
    }

    /** The keys of the sections in the order that people gave them; nothing where nobody moved or added one. */
    public List<String> ordre(RapportId id) {
        return rapports.ordre(id);
    }

    public void ordonner(RapportId id, List<String> ordre) {
        rapports.ordonner(id, ordre);
    }

    public void valider(RapportId id, String titre, String collectivite, Signataire auteur, String par) {
        rapports.valider(id, titre, collectivite, auteur, par);
    }
}
