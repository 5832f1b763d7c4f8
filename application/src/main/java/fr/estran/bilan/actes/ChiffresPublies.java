package fr.estran.bilan.actes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reports on line tell of people and participations, figure by figure: as each was grouped when it was frozen, so that
 * whoever reads them all learns no more than from the reports themselves. What was kept back is not there.
 */
@Service
@Transactional(readOnly = true)
public class ChiffresPublies {

    private static final Messages M = Messages.de("bilan/actes");

    /**
     * A figure of the last version of a year's report.
     *
     * @param code of the figure, as {@code participations.ateliers}
     * @param regle by which it is counted, in words
     */
    public record ChiffrePublie(
            int annee, int version, String code, String nom, String unite, String regle, int valeur) {

        /** Of the page of the report that tells it. */
        public String adresse() {
            return RapportPublie.adresse(annee, version);
        }
    }

    /**
     * The same, or a part of a whole, as the report groups it.
     *
     * @param partie what it is a part of its whole by, in words: {@code de 60 à 69 ans}; nothing for a figure by itself
     */
    public record PartPubliee(ChiffrePublie chiffre, String partie) {}

    private final Publications publications;
    private final Archives archives;

    ChiffresPublies(Publications publications, Archives archives) {
        this.publications = publications;
        this.archives = archives;
    }

    /** The latest year first. */
    public List<ChiffrePublie> tous() {
        return derniers().flatMap(rapport -> chiffres(rapport).stream()).toList();
    }

    /** Those and, of each whole that is told in parts, its parts: where several were told as one, they are one here. */
    public List<PartPubliee> avecLesParts() {
        return derniers().flatMap(rapport -> parts(rapport).stream()).toList();
    }

    private Stream<RapportPublie> derniers() {
        return publications.enLigne().stream()
                .collect(toMap(RapportPublie::annee, rapport -> rapport, (derniere, _) -> derniere))
                .values()
                .stream()
                .sorted((un, autre) -> autre.annee() - un.annee());
    }

    private Map<String, ChiffreDefini> definis(RapportPublie rapport) {
        return archives.chiffres(rapport.id()).stream()
                .collect(toMap(ChiffreDefini::chemin, chiffre -> chiffre, (premier, _) -> premier));
    }

    private List<PartPubliee> parts(RapportPublie rapport) {
        var definis = definis(rapport);
        return archives.dits(rapport.id()).stream()
                .filter(dit -> dit.annee() == rapport.annee() && dit.valeur() != null)
                .flatMap(dit -> part(rapport, dit, definis).stream())
                .toList();
    }

    /** A whole whose parts the rules of that year do not define is not told in them. */
    private static Optional<PartPubliee> part(RapportPublie rapport, Dit dit, Map<String, ChiffreDefini> definis) {
        var tout = String.join(".", dit.chemin());
        var codes = dit.codes();
        if (codes == null) {
            return Optional.ofNullable(definis.get(tout))
                    .map(defini -> new PartPubliee(publie(rapport, dit, defini), defini.detail()));
        }
        var parties = codes.stream().map(code -> definis.get(tout + "." + code)).toList();
        return parties.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(defini -> new PartPubliee(
                        new ChiffrePublie(
                                rapport.annee(),
                                rapport.version(),
                                tout + "." + String.join("+", codes),
                                defini.nom(),
                                defini.unite(),
                                defini.regle(),
                                Objects.requireNonNull(dit.valeur())),
                        parties.stream()
                                .map(partie -> partie == null ? M.dire("chiffres.inconnu") : partie.detail())
                                .collect(joining(" + "))));
    }

    private List<ChiffrePublie> chiffres(RapportPublie rapport) {
        var definis = definis(rapport);
        return archives.dits(rapport.id()).stream()
                .filter(dit -> dit.annee() == rapport.annee() && dit.codes() == null && dit.valeur() != null)
                .flatMap(dit -> Optional.ofNullable(definis.get(String.join(".", dit.chemin())))
                        .map(defini -> publie(rapport, dit, defini))
                        .stream())
                .toList();
    }

    private static ChiffrePublie publie(RapportPublie rapport, Dit dit, ChiffreDefini defini) {
        return new ChiffrePublie(
                rapport.annee(),
                rapport.version(),
                defini.chemin(),
                defini.nom(),
                defini.unite(),
                defini.regle(),
                Objects.requireNonNull(dit.valeur()));
    }
}
