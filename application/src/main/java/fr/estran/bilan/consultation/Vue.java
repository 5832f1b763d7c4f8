package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.bilan.statistiques.Filtre;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of figures.
 *
 * @param ecartes figures on which the filters have no bearing, left out
 * @param avertissements what must be known to read the others
 */
public record Vue(
        Demande demande, Regard regard, List<Tableau> tableaux, List<Indicateur> ecartes, List<String> avertissements) {

    /** A list to choose from. */
    public record Choix(String nom, String libelle, List<Option> options) {}

    static Vue illisible(Demande demande, Regard regard) {
        return new Vue(demande, regard, List.of(), List.of(), List.of());
    }

    public String periode() {
        return LibellesDEcran.periode(demande.periode());
    }

    /** "Statistiques – 2023 – Ateliers". */
    public String titre() {
        var titre = LibellesDEcran.MESSAGES.dire("titre");
        return demande.claire()
                ? titre + " – " + new LibellesDEcran(regard.noms()).portee(demande.periode(), demande.selection())
                : titre;
    }

    public String titreDeSection() {
        return LibellesDEcran.MESSAGES.dire("section." + demande.section().code());
    }

    public List<Lien> onglets() {
        return Arrays.stream(Chapitre.values())
                .map(section -> new Lien(LibellesDEcran.MESSAGES.dire("section." + section.code()), adresse(section)))
                .toList();
    }

    public String onglet() {
        return adresse(demande.section());
    }

    private String adresse(Chapitre section) {
        return demande.adresse("/statistiques", "section", section.code());
    }

    public Choix parties() {
        var options = PeriodeDemandee.parties().stream()
                .map(partie -> new Option(partie, LibellesDEcran.MESSAGES.dire("partie." + partie)))
                .toList();
        return new Choix("partie", LibellesDEcran.MESSAGES.dire("champ.partie"), options);
    }

    public Choix comparaisons() {
        var options = Arrays.stream(Comparaison.values())
                .map(comparaison ->
                        new Option(comparaison.code(), LibellesDEcran.MESSAGES.dire("comparer." + comparaison.code())))
                .toList();
        return new Choix("comparer", LibellesDEcran.MESSAGES.dire("champ.comparer"), options);
    }

    /** The filters that mean something to this service and to whoever looks. */
    public List<Choix> filtres() {
        var libelles = new LibellesDEcran(regard.noms());
        return Filtre.TOUS.stream()
                .filter(filtre -> regard.filtres().contains(filtre))
                .filter(filtre -> regard.choix(filtre).size() > 1 || filtre == Filtre.CONSEILLER)
                .map(filtre -> {
                    var options = new ArrayList<>(List.of(new Option("", LibellesDEcran.MESSAGES.dire("filtre.tous"))));
                    regard.choix(filtre)
                            .forEach((code, _) -> options.add(new Option(code, libelles.code(filtre.code(), code))));
                    return new Choix(filtre.code(), libelles.dire("champ." + filtre.code()), options);
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
        return ecartes.stream()
                .map(ecarte -> ecarte.nom(regard.noms().lexique()))
                .collect(Collectors.joining(" ; "));
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
