package fr.estran.consultation;

import fr.estran.commun.Periode;
import fr.estran.site.Lien;
import fr.estran.site.Option;
import fr.estran.statistiques.Filtre;
import fr.estran.statistiques.Indicateur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of figures.
 *
 * @param ecartes figures on which the filters have no bearing, left out
 * @param reserve figures of people are grouped or kept back
 */
public record Vue(Demande demande, Regard regard, List<Tableau> tableaux, List<Indicateur> ecartes, boolean reserve) {

    /** A list to choose from. */
    public record Choix(String nom, String libelle, List<Option> options) {}

    static Vue illisible(Demande demande, Regard regard) {
        return new Vue(demande, regard, List.of(), List.of(), false);
    }

    public String periode() {
        return Libelles.periode(demande.periode());
    }

    /** What must be known of the comparison: a period that is not over, records that begin too late. */
    public List<String> avertissements() {
        var avant = demande.avant();
        return Stream.of(
                        premiersReleves(demande.periode()),
                        demande.sansReleve() && regard.releves().isPresent()
                                ? Libelles.MESSAGES.dire("comparer.trop_tot")
                                : null,
                        avant == null ? null : enCours(avant),
                        avant == null ? null : anciensReleves(avant))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable String enCours(Periode avant) {
        return demande.ecourtee()
                ? Libelles.MESSAGES.dire(
                        "comparer.en_cours",
                        Map.of(
                                "demandee",
                                Libelles.periode(demande.demandee()),
                                "periode",
                                periode(),
                                "avant",
                                Libelles.periode(avant)))
                : null;
    }

    private @Nullable String premiersReleves(Periode periode) {
        return regard.releveAvant(periode.debut()) ? null : regard.depuis("releves.nouveaux");
    }

    /** A service that opens within the first month has a year of records all the same. */
    private @Nullable String anciensReleves(Periode avant) {
        if (!regard.releveAvant(avant.fin())) {
            return regard.depuis("releves.aucun", "avant", Libelles.periode(avant));
        }
        return regard.releveAvant(avant.debut().plusMonths(1))
                ? null
                : regard.depuis("releves.en_partie", "avant", Libelles.periode(avant));
    }

    public String titreDeSection() {
        return Libelles.MESSAGES.dire("section." + demande.section().code());
    }

    public List<Lien> onglets() {
        return Arrays.stream(Section.values())
                .map(section -> new Lien(Libelles.MESSAGES.dire("section." + section.code()), adresse(section)))
                .toList();
    }

    public String onglet() {
        return adresse(demande.section());
    }

    private String adresse(Section section) {
        return demande.adresse("/statistiques", "section", section.code());
    }

    public Choix parties() {
        var options = PeriodeDemandee.parties().stream()
                .map(partie -> new Option(partie, Libelles.MESSAGES.dire("partie." + partie)))
                .toList();
        return new Choix("partie", Libelles.MESSAGES.dire("champ.partie"), options);
    }

    public Choix comparaisons() {
        var options = Arrays.stream(Comparaison.values())
                .map(comparaison ->
                        new Option(comparaison.code(), Libelles.MESSAGES.dire("comparer." + comparaison.code())))
                .toList();
        return new Choix("comparer", Libelles.MESSAGES.dire("champ.comparer"), options);
    }

    /** The filters that mean something to this service and to whoever looks. */
    public List<Choix> filtres() {
        var libelles = new Libelles(regard.noms());
        return Filtre.TOUS.stream()
                .filter(filtre -> regard.filtres().contains(filtre))
                .filter(filtre -> regard.choix(filtre).size() > 1 || filtre == Filtre.CONSEILLER)
                .map(filtre -> {
                    var options = new ArrayList<>(List.of(new Option("", Libelles.MESSAGES.dire("filtre.tous"))));
                    regard.choix(filtre)
                            .forEach((code, _) -> options.add(new Option(code, libelles.code(filtre.code(), code))));
                    return new Choix(filtre.code(), Libelles.MESSAGES.dire("champ." + filtre.code()), options);
                })
                .toList();
    }

    /** Figures by themselves stand in one table. */
    public List<Tableau> seuls() {
        return tableaux.stream().filter(Tableau::seul).toList();
    }

    public List<Tableau> familles() {
        return tableaux.stream().filter(tableau -> !tableau.seul()).toList();
    }

    public boolean compare() {
        return tableaux.stream().anyMatch(Tableau::compare);
    }

    public String nomsDesEcartes() {
        return ecartes.stream().map(Indicateur::nom).collect(Collectors.joining(" ; "));
    }

    public boolean filtree() {
        return !demande.selection().vide();
    }

    /** Filters that are in use, or that are wrong, are in sight. */
    public boolean depliee() {
        return Filtre.TOUS.stream()
                .map(Filtre::code)
                .anyMatch(code -> !demande.champ(code).isEmpty());
    }

    /** An elected member sees figures of people for a year that is over, and without a filter. */
    public boolean personnesTues() {
        return regard.publie()
                && (filtree()
                        || !demande.periode().estUneAnnee()
                        || demande.periode().fin().isAfter(regard.jour()));
    }

    public String tableau(Tableau tableau, String format) {
        return demande.adresse(
                "/statistiques/tableau", "tableau", tableau.indicateur().code(), "format", format);
    }

    public String graphique(Tableau tableau) {
        return demande.adresse(
                "/statistiques/graphique", "tableau", tableau.indicateur().code());
    }

    /** The same page without filters. */
    public String sansFiltre() {
        return demande.sansFiltre();
    }
}
