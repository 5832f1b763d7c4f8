package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.Faits.Suivis;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts on line that the assembly was told of under a number, as a list of its deliberations names them. */
@Service
@Transactional(readOnly = true)
public class ActesPublies {

    private static final Messages M = Messages.de("bilan/actes");

    /** Of the nomenclature of @ctes, that lists of deliberations know two levels of. */
    private static final int DEUX_NIVEAUX = 2;

    /**
     * @param matiere its code, of two levels
     * @param intitule the first level in the words of the nomenclature, a slash, the second one in the town's
     * @param accuse when the representative of the State said to have received it; null where nobody noted it, or where that was before the
     *     assembly was told
     */
    public record ActePublie(
            int annee,
            int version,
            String collectivite,
            String numero,
            LocalDate adopte,
            String matiere,
            String intitule,
            String objet,
            @Nullable LocalDate accuse) {

        /** Of its page. */
        public String adresse() {
            return RapportPublie.adresse(annee, version);
        }
    }

    private final Faits faits;
    private final DossiersDeDepot depots;
    private final ReglagesDesActes reglages;

    ActesPublies(Faits faits, DossiersDeDepot depots, ReglagesDesActes reglages) {
        this.faits = faits;
        this.depots = depots;
        this.reglages = reglages;
    }

    /** The latest first. */
    public List<ActePublie> tous() {
        var reglage = reglages.actuel();
        var suivis = faits.tous();
        return suivis.rapports().stream()
                .flatMap(rapport -> publie(rapport, suivis, reglage).stream())
                .toList();
    }

    private Optional<ActePublie> publie(RapportAnnuel rapport, Suivis suivis, ReglageActe reglage) {
        var validation = rapport.validation();
        var parcours = suivis.parcours(rapport);
        var numero = parcours.inscription().map(PointInscrit::numero).orElse(null);
        if (validation == null || numero == null || parcours.enLigne().isEmpty()) {
            return Optional.empty();
        }
        return parcours.presente()
                .map(adopte -> new ActePublie(
                        rapport.annee(),
                        rapport.version(),
                        validation.collectivite(),
                        numero,
                        adopte,
                        matiere(reglage),
                        intitule(reglage),
                        depots.proposer(rapport, parcours).objetDit(),
                        parcours.accuse()
                                .map(Accuse::le)
                                .filter(le -> !le.isBefore(adopte))
                                .orElse(null)));
    }

    private static String matiere(ReglageActe reglage) {
        return String.join(
                ".",
                Stream.of(reglage.matiere().split("\\.")).limit(DEUX_NIVEAUX).toList());
    }

    /** No comma, no brackets, one slash: so the schema of deliberations asks. */
    private static String intitule(ReglageActe reglage) {
        var second = reglage.matiereNom()
                .replaceAll("[,()/]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return M.dire("scdl.matiere." + reglage.matiere().charAt(0)) + "/" + second;
    }
}
