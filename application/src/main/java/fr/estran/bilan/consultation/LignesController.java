package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.Demande.Comparaison;
import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Lignes;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows that a figure counts: as many as it says. */
@Controller
@Ouvert(Cercle.EQUIPE)
public record LignesController(Consultation consultation) {

    public record VueStatistiques(Vue vue) {}

    public record VueLignes(Feuillet feuillet) {}

    private static final int PAR_PAGE = 50;

    @GetMapping("/statistiques/lignes")
    Page voir(@AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres) {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        var chemin = chemin(parametres);
        if (!demande.claire()) {
            return Vue.illisible(demande, regard);
        }
        int page = page(parametres);
        var lignes =
                consultation.lignes(chemin, demande, regard, (page - 1) * PAR_PAGE, PAR_PAGE, "statistiques.ouvrir");
        return Page.de(
                "bilan/consultation/lignes",
                LibellesDEcran.MESSAGES,
                new VueLignes(
                        new Feuillet(demande, chemin, lignes, new LibellesDEcran(regard.noms()), page, PAR_PAGE)));
    }

    @GetMapping("/statistiques/lignes/export")
    @Ouvert(value = Cercle.EQUIPE, sensible = true)
    ResponseEntity<byte[]> emporter(
            @AuthenticationPrincipal Identite qui, @RequestParam MultiValueMap<String, String> parametres)
            throws IOException {
        var regard = consultation.regard(qui);
        var demande = Demande.lire(parametres, regard);
        var format = Fichiers.format(parametres);
        if (!demande.claire()) {
            throw new Introuvable();
        }
        var chemin = chemin(parametres);
        Lignes lignes = consultation.lignes(chemin, demande, regard, 0, Feuillet.PAR_FICHIER, "statistiques.emporter");
        var feuillet =
                new Feuillet(demande, chemin, lignes, new LibellesDEcran(regard.noms()), 1, Feuillet.PAR_FICHIER);
        if (!feuillet.emportable()) {
            throw new Introuvable();
        }
        return Fichiers.reponse(format, feuillet.feuille(consultation.entete(feuillet, regard)));
    }

    private static List<String> chemin(MultiValueMap<String, String> parametres) {
        return parametres.getOrDefault("figure", List.of()).stream()
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    /** What is no number of a page is the first. */
    private static int page(MultiValueMap<String, String> parametres) {
        var page = parametres.getFirst("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** Files that are taken away: kept by no cache on the way. */
    static final class Fichiers {

        private Fichiers() {}

        static Format format(MultiValueMap<String, String> parametres) {
            return Code.lire(Format.class, parametres.getFirst("format")).orElseThrow(Introuvable::new);
        }

        static ResponseEntity<byte[]> reponse(Format format, FeuilleDeTableur feuille) throws IOException {
            return reponse(feuille.nom() + "." + format.code(), format.type(), format.octets(feuille));
        }

        static ResponseEntity<byte[]> reponse(String nom, String type, byte[] octets) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, type)
                    .header(HttpHeaders.CONTENT_DISPOSITION, AEmporter.sousLeNom(nom))
                    .cacheControl(CacheControl.noStore())
                    .body(octets);
        }
    }

    /**
     * The page of figures.
     *
     * @param ecartes figures on which the filters have no bearing, left out
     * @param avertissements what must be known to read the others
     */
    public record Vue(
            Demande demande,
            Regard regard,
            List<Tableau> tableaux,
            List<Indicateur> ecartes,
            List<String> avertissements) {

        /** A list to choose from. */
        public record Choix(String nom, String libelle, List<Option> options) {}

        static Page illisible(Demande demande, Regard regard) {
            return new Vue(demande, regard, List.of(), List.of(), List.of())
                    .page()
                    .refusee();
        }

        Page page() {
            return Page.de("bilan/consultation/statistiques", LibellesDEcran.MESSAGES, new VueStatistiques(this));
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
                    .map(section ->
                            new Lien(LibellesDEcran.MESSAGES.dire("section." + section.code()), adresse(section)))
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
                    .map(comparaison -> new Option(
                            comparaison.code(), LibellesDEcran.MESSAGES.dire("comparer." + comparaison.code())))
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
                        var options =
                                new ArrayList<>(List.of(new Option("", LibellesDEcran.MESSAGES.dire("filtre.tous"))));
                        regard.choix(filtre)
                                .forEach(
                                        (code, _) -> options.add(new Option(code, libelles.code(filtre.code(), code))));
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
}
