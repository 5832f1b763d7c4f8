package fr.estran.actes;

import fr.estran.commun.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were put on line, for everyone. Time takes none of them down. */
@Service
@Transactional(readOnly = true)
class Publications {

    private final RapportRepository rapports;
    private final FaitRepository faits;
    private final FigeRepository figes;

    Publications(RapportRepository rapports, FaitRepository faits, FigeRepository figes) {
        this.rapports = rapports;
        this.faits = faits;
        this.figes = figes;
    }

    /** The latest year first, and of each its latest version first. */
    List<RapportPublie> enLigne() {
        return rapports.tous().stream()
                .flatMap(rapport -> publie(rapport).stream())
                .toList();
    }

    /** The latest version first. */
    List<RapportPublie> versions(int annee) {
        return rapports.versions(annee).stream()
                .flatMap(rapport -> publie(rapport).stream())
                .toList();
    }

    /** Of its files, the one to read and the one to download: what can be changed is no publication. */
    PieceFigee piece(int annee, int version, String nom) {
        return versions(annee).stream()
                .filter(rapport -> rapport.version() == version)
                .flatMap(rapport -> figes.pieces(rapport.id()).stream())
                .filter(piece -> publiable(piece) && piece.nom().equals(nom))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    byte[] contenu(int annee, int version, String nom) {
        return versions(annee).stream()
                .filter(rapport -> rapport.version() == version)
                .findFirst()
                .flatMap(rapport -> figes.lire(rapport.id(), nom))
                .filter(contenu -> publiable(contenu.piece()))
                .orElseThrow(Introuvable::new)
                .octets();
    }

    private static boolean publiable(PieceFigee piece) {
        return piece.publique() && !piece.nom().endsWith(".odt");
    }

    private Optional<RapportPublie> publie(RapportAnnuel rapport) {
        var validation = rapport.validation();
        if (validation == null) {
            return Optional.empty();
        }
        var parcours = faits.parcours(rapport.id());
        return parcours.enLigne()
                .flatMap(jour -> parcours.enLigneAuMoinsJusquau()
                        .map(fin -> new RapportPublie(
                                rapport.id(),
                                rapport.annee(),
                                rapport.version(),
                                rapport.correction(),
                                validation,
                                jour,
                                fin)));
    }
}
