package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.vocabulaire.Structures;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports as each may see them: who writes none of them sees what was validated, and of its files those that go out.
 * The office of the assemblies sees that there is a draft, to note when the council will have it; none of its words.
 */
@Service
@Transactional(readOnly = true)
class Consultations {

    private final Rapports rapports;
    private final Archives archives;
    private final SignalementRepository signalements;
    private final Structures structures;

    Consultations(Rapports rapports, Archives archives, SignalementRepository signalements, Structures structures) {
        this.rapports = rapports;
        this.archives = archives;
        this.signalements = signalements;
        this.structures = structures;
    }

    public List<RapportAnnuel> tous(Identite qui) {
        return rapports.tous().stream().filter(rapport -> permis(rapport, qui)).toList();
    }

    /** The latest first. */
    public List<RapportAnnuel> versions(int annee, Identite qui) {
        return rapports.versions(annee).stream()
                .filter(rapport -> permis(rapport, qui))
                .toList();
    }

    public RapportAnnuel trouver(int annee, int version, Identite qui) {
        return versions(annee, qui).stream()
                .filter(rapport -> rapport.version() == version)
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** That somebody has just begun. */
    public RapportAnnuel brouillon(RapportId id) {
        return rapports.trouver(id);
    }

    public List<PieceFigee> pieces(RapportAnnuel rapport, Identite qui) {
        return archives.pieces(rapport.id()).stream()
                .filter(piece -> piece.publique() || redige(qui))
                .toList();
    }

    /** What was answered, before it was validated, for what may speak of somebody. */
    public List<Repondu> repondus(RapportAnnuel rapport, Identite qui) {
        return !rapport.brouillon() && redige(qui) ? signalements.reponses(rapport.id()) : List.of();
    }

    public PieceFigee.Contenu piece(RapportAnnuel rapport, String nom, Identite qui) {
        var contenu = archives.piece(rapport.id(), nom);
        if (!contenu.piece().publique() && !redige(qui)) {
            throw new Introuvable();
        }
        return contenu;
    }

    public MomentsDActe moments() {
        return new MomentsDActe(ZoneId.of(structures.courante().fuseau()));
    }

    private static boolean permis(RapportAnnuel rapport, Identite qui) {
        return !rapport.brouillon() || DroitDeRegard.EXISTENCE_DES_BROUILLONS.ouverte(qui.roles());
    }

    /** Those who write the reports may see people anyway: drafts and the smallest counts are for them. */
    public static boolean redige(Identite qui) {
        return DroitDeRegard.BROUILLONS.ouverte(qui.roles());
    }
}
