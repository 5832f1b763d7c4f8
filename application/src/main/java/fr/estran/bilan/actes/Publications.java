package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Faits.Suivis;
import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.rapport.Volume;
import fr.estran.socle.commun.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were put on line, for everyone. Time takes none of them down. */
@Service
@Transactional(readOnly = true)
class Publications {

    private final Faits faits;
    private final Archives archives;

    Publications(Faits faits, Archives archives) {
        this.faits = faits;
        this.archives = archives;
    }

    /** The latest year first, and of each its latest version first. */
    List<RapportPublie> enLigne() {
        return enLigne(faits.tous());
    }

    /** The latest version first. */
    List<RapportPublie> versions(int annee) {
        return enLigne(faits.versions(annee));
    }

    private List<RapportPublie> enLigne(Suivis suivis) {
        return suivis.rapports().stream()
                .flatMap(rapport -> publie(rapport, suivis).stream())
                .toList();
    }

    /** Of its files, those to read and to download, and their cover: what can be changed is no publication. */
    PieceFigee piece(int annee, int version, String nom) {
        var rapport = version(annee, version);
        var garde = rapport.garde();
        if (garde != null && garde.nom().equals(nom)) {
            return new PieceFigee(nom, garde.empreinte(), garde.taille(), true);
        }
        return archives.pieces(rapport.id()).stream()
                .filter(piece -> publiable(piece) && piece.nom().equals(nom))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** Reports that were frozen as one document have none. */
    boolean aDesChiffresDetailles(RapportPublie rapport) {
        return archives.pieces(rapport.id()).stream()
                .anyMatch(piece -> publiable(piece) && piece.nom().startsWith(Volume.CHIFFRES.nom()));
    }

    byte[] contenu(int annee, int version, String nom) {
        var rapport = version(annee, version);
        var garde = rapport.garde();
        if (garde != null && garde.nom().equals(nom)) {
            return archives.annexe(rapport.id(), garde.id()).octets();
        }
        var contenu = archives.piece(rapport.id(), nom);
        if (!publiable(contenu.piece())) {
            throw new Introuvable();
        }
        return contenu.octets();
    }

    private RapportPublie version(int annee, int version) {
        return versions(annee).stream()
                .filter(rapport -> rapport.version() == version)
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private static boolean publiable(PieceFigee piece) {
        return piece.publique() && !piece.nom().endsWith(".odt");
    }

    private Optional<RapportPublie> publie(RapportAnnuel rapport, Suivis suivis) {
        var validation = rapport.validation();
        if (validation == null) {
            return Optional.empty();
        }
        var parcours = suivis.parcours(rapport);
        var enTete = archives.enTete(rapport, validation, parcours);
        return parcours.enLigne()
                .flatMap(jour -> parcours.enLigneAuMoinsJusquau()
                        .map(fin -> new RapportPublie(
                                rapport.id(),
                                rapport.annee(),
                                rapport.version(),
                                rapport.correction(),
                                validation,
                                enTete,
                                suivis.passage(rapport),
                                jour,
                                fin)));
    }
}
