package fr.estran.presences.coop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.echanges.classeurs.AnneeCoop;
import fr.estran.echanges.classeurs.ClasseurCoop;
import fr.estran.echanges.classeurs.ClasseurCoop.Rangee;
import fr.estran.echanges.dossiers.DossierTemporaire;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.presences.coop.ActeCompare.Trait;
import fr.estran.presences.coop.Comparaison.Raison;
import fr.estran.presences.coop.DeuxComptes.Resultat;
import fr.estran.presences.coop.ListeCoop.Equipier;
import fr.estran.socle.droits.Role;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** An autumn of Quimper beside the State's export of it, in which some things are otherwise. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class DeuxComptesTests {

    private static final LocalDate DU = LocalDate.of(2023, 10, 1);
    private static final LocalDate AU = LocalDate.of(2023, 12, 31);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeuxComptes comptes;

    @TempDir
    Path ici;

    Ville ville;
    Visiteur conseiller;
    List<ActeCoop> actes;
    Map<String, Equipier> equipe;

    @BeforeAll
    void un_automne_de_quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        conseiller = ville.visiteur(Role.CONSEILLER);
        var champs = new HashMap<String, String>();
        CoopTests.THEMES.forEach((notre, leur) -> champs.put("theme." + notre, leur));
        ville.faire(() -> {
            jdbc.sql("select id::text from lieu")
                    .query(String.class)
                    .list()
                    .forEach(lieu -> champs.put(
                            "lieu." + lieu, "3f1c2b4a-0000-4000-8000-" + lieu.substring(lieu.length() - 12)));
            return null;
        });
        assertThat(conseiller.remplir("/reglages/coop", champs).statusCode()).isEqualTo(302);
        actes = ville.faire(() -> contexte.getBean(ActesCoop.class)
                .entre(
                        DU,
                        AU.plusDays(1),
                        contexte.getBean(EquivalencesDites.class).lire()));
        equipe = ville.faire(() -> contexte.getBean(ActesSaisisRepository.class).equipe()).stream()
                .collect(toMap(un -> un.id().toString(), un -> un));
    }

    private ClasseurCoop export(Map<ActeCoop, List<Rangee>> leurs) {
        var classeur = new ClasseurCoop(true, "Coord", "Onnatrice");
        leurs.values().forEach(classeur.rangees::addAll);
        return classeur;
    }

    /** Each as they would have entered it. */
    private Map<ActeCoop, List<Rangee>> tout() {
        var leurs = new LinkedHashMap<ActeCoop, List<Rangee>>();
        actes.forEach(acte -> leurs.put(acte, rangees(acte, acte.combien(), acte.collectif(), acte.minutes(), null)));
        return leurs;
    }

    private int ids;

    private List<Rangee> rangees(ActeCoop acte, int combien, boolean collectif, int minutes, String theme) {
        var qui = equipe.get(String.valueOf(acte.conseiller()));
        var id = "%08x-0000-4000-8000-000000000000".formatted(ids++);
        var rangees = new ArrayList<Rangee>();
        for (int n = 1; n <= combien; n++) {
            rangees.add(new Rangee(
                    acte.jour(),
                    qui == null ? "" : qui.prenom(),
                    qui == null ? "" : qui.famille(),
                    collectif ? "Atelier collectif" : "Accompagnement individuel",
                    collectif ? n + "/" + combien : "1",
                    "",
                    acte.cadre().canal().equals("a_distance") ? "À distance" : "Lieu d’activité",
                    acte.lieu() == null ? "" : acte.lieu().nom(),
                    "Quimper",
                    minutes,
                    collectif ? acte.titre() : "",
                    theme != null
                            ? theme
                            : String.join(
                                    ", ",
                                    acte.themesLaBas().stream()
                                            .map(ThemeDeLaCoop::libelle)
                                            .toList()),
                    "",
                    collectif ? "" : "Non",
                    "Féminin",
                    "70 ans et plus",
                    id));
        }
        return rangees;
    }

    private Rangee ailleurs(Rangee rangee, String lieu) {
        return new Rangee(
                rangee.jour(),
                rangee.prenom(),
                rangee.nom(),
                rangee.type(),
                rangee.participants(),
                "",
                rangee.canal(),
                lieu,
                rangee.commune(),
                rangee.duree(),
                rangee.titre(),
                rangee.themes(),
                "",
                rangee.reoriente(),
                rangee.genre(),
                rangee.tranche(),
                rangee.id());
    }

    private Resultat comparer(LocalDate du, LocalDate au, Path... fichiers) {
        return ville.faire(() -> {
            var recus = new ArrayList<MultipartFile>();
            for (var fichier : fichiers) {
                recus.add(new MockMultipartFile(
                        "fichiers", fichier.getFileName().toString(), null, Files.readAllBytes(fichier)));
            }
            return comptes.comparer(new FichiersRecus(recus), du, au);
        });
    }

    private Comparaison faite(ClasseurCoop classeur) throws IOException {
        return ((Resultat.Faite) comparer(DU, AU, classeur.ecrire(ici.resolve("export.xlsx")))).comparaison();
    }

    private static Map<Raison, Integer> raisons(Comparaison comparaison) {
        var raisons = new TreeMap<Raison, Integer>();
        comparaison.lignes().forEach(ligne -> raisons.merge(ligne.raison(), 1, Integer::sum));
        return raisons;
    }

    @Test
    void finds_every_act_of_an_export_that_says_the_same() throws IOException {
        var comparaison = faite(export(tout()));
        assertThat(raisons(comparaison)).isEqualTo(Map.of(Raison.PAREIL, actes.size()));
        assertThat(comparaison.egaux()).isTrue();
        assertThat(comparaison.total().ecartDActes()).isZero();
        assertThat(comparaison.total().personnesLaBas())
                .isEqualTo(actes.stream().mapToInt(ActeCoop::combien).sum());
    }

    @Test
    void finds_what_was_put_in_and_taken_out_one_by_one() throws IOException {
        var leurs = tout();
        var jours = actes.stream()
                .filter(acte -> !acte.collectif())
                .collect(groupingBy(ActeCoop::jour, TreeMap::new, toList()))
                .values()
                .stream()
                .map(List::getFirst)
                .toList();
        var ateliers = actes.stream()
                .filter(acte -> acte.collectif() && acte.combien() > 2)
                .toList();
        jours.subList(0, 5).forEach(leurs::remove);
        jours.subList(5, 9).forEach(acte -> leurs.put(acte, rangees(acte, 1, false, 7, null)));
        jours.subList(9, 12).forEach(acte -> leurs.put(acte, rangees(acte, 1, false, acte.minutes(), "Justice")));
        leurs.get(ateliers.get(0))
                .addAll(rangees(
                        ateliers.get(0),
                        ateliers.get(0).combien(),
                        true,
                        ateliers.get(0).minutes(),
                        null));
        leurs.put(
                ateliers.get(1),
                Stream.generate(() -> rangees(ateliers.get(1), 1, false, 9, "Associations"))
                        .limit(ateliers.get(1).combien())
                        .flatMap(List::stream)
                        .toList());
        leurs.remove(ateliers.get(2));
        leurs.put(
                ateliers.get(3),
                rangees(
                        ateliers.get(3),
                        ateliers.get(3).combien() - 1,
                        true,
                        ateliers.get(3).minutes(),
                        null));
        var classeur = export(leurs);
        jours.subList(12, 18)
                .forEach(acte -> classeur.rangees.add(
                        ailleurs(rangees(acte, 1, false, 11, "Entrepreneuriat").getFirst(), "Un autre lieu")));
        classeur.rangees.add(classeur.rangees.getFirst());

        var comparaison = faite(classeur);

        assertThat(raisons(comparaison))
                .isEqualTo(Map.of(
                        Raison.PAREIL,
                        actes.size() - 5 - 4 - 3 - 3,
                        Raison.AUTREMENT,
                        4 + 3 + 1,
                        Raison.LA_BAS_SEULEMENT,
                        6,
                        Raison.ICI_SEULEMENT,
                        5 + 1,
                        Raison.UN_PAR_UN,
                        1,
                        Raison.DEUX_FOIS,
                        1));
        assertThat(comparaison.lignes(Raison.AUTREMENT).stream()
                        .flatMap(ligne -> ligne.ecarts().stream())
                        .collect(groupingBy(trait -> trait, counting())))
                .isEqualTo(Map.of(Trait.DUREE, 4L, Trait.THEME, 3L, Trait.COMBIEN, 1L));
        assertThat(comparaison.total().ecartDActes())
                .isEqualTo(comparaison.parRaison().values().stream()
                        .mapToInt(Comparaison.Comptes::ecartDActes)
                        .sum())
                .isEqualTo(6 + 1 - 6 + ateliers.get(1).combien() - 1);
        assertThat(comparaison.total().actesIci()).isEqualTo(actes.size());
        assertThat(comparaison.parMois().values().stream()
                        .mapToInt(Comparaison.Comptes::actesLaBas)
                        .sum())
                .isEqualTo(comparaison.total().actesLaBas());
        assertThat(comparaison.constats()).contains("Une ligne est écrite deux fois : elle compte une fois.");
        assertThat(lireLeClasseur(comparaison))
                .contains("Dans la Coop, et pas ici", "Le même atelier, deux fois dans la Coop", "la durée", "Ici");
    }

    private List<String> lireLeClasseur(Comparaison comparaison) throws IOException {
        var fichier = Files.write(ici.resolve("comptes.xlsx"), ClasseurDesComptes.de(comparaison));
        var textes = new ArrayList<String>();
        Tableurs.lire(fichier, new ReceptionDeLignes() {
            @Override
            public boolean feuille(String nom) {
                return true;
            }

            @Override
            public void ligne(RangeeDeFeuille ligne) {
                ligne.cellules().forEach(cellule -> textes.add(cellule.texte()));
            }
        });
        return textes;
    }

    @Test
    void takes_a_place_of_another_name_for_ours_where_its_acts_have_their_like() throws IOException {
        var classeur = export(tout());
        var nom = actes.stream()
                .filter(acte -> acte.lieu() != null && !acte.lieu().nom().isEmpty())
                .collect(groupingBy(acte -> acte.lieu().nom(), counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        classeur.rangees.replaceAll(rangee -> rangee.lieu().equals(nom) ? ailleurs(rangee, "L’Escale") : rangee);
        var comparaison = faite(classeur);
        assertThat(comparaison.egaux()).isTrue();
        assertThat(comparaison.constats())
                .contains("« L’Escale » là-bas est pris pour « " + nom + " » ici : leurs actes se répondent.");
    }

    @Test
    void shows_both_on_the_page_and_nobody_who_was_helped_and_keeps_nothing() throws Exception {
        var leurs = tout();
        leurs.remove(actes.getFirst());
        var classeur = new ClasseurCoop(false, "Nolwenn", "Le Test");
        leurs.values()
                .forEach(rangees -> rangees.forEach(rangee -> classeur.rangees.add(new Rangee(
                        rangee.jour(),
                        "",
                        "",
                        rangee.type(),
                        rangee.participants(),
                        "Zénaïde Kerzulec",
                        rangee.canal(),
                        rangee.lieu(),
                        rangee.commune(),
                        rangee.duree(),
                        rangee.titre(),
                        rangee.themes(),
                        "",
                        rangee.reoriente(),
                        rangee.genre(),
                        rangee.tranche(),
                        rangee.id()))));
        var reponse = envoyer(classeur.ecrire(ici.resolve("le-mien.xlsx")), "2023-10-01", "2023-12-31", "");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body())
                .contains(
                        "Du 1er octobre 2023 au 31 décembre 2023",
                        "octobre 2023, individuels",
                        "Ici, et pas dans la Coop (1)",
                        "Ici, à saisir : ",
                        "Aucun nom du fichier n'est celui d'une personne de votre équipe")
                .doesNotContain("Zénaïde", "Kerzulec");
        var fichier = envoyer(ici.resolve("le-mien.xlsx"), "2023-10-01", "2023-12-31", "classeur");
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(dit -> assertThat(dit).contains("deux-comptes-2023-10-01-2023-12-31.xlsx"));
        try (var restes = Files.list(DossierTemporaire.racine())) {
            assertThat(restes.filter(reste -> reste.getFileName()
                            .toString()
                            .startsWith("transfert-" + ProcessHandle.current().pid())))
                    .isEmpty();
        }
    }

    @Test
    void says_why_a_file_is_not_read_and_keeps_the_days() throws Exception {
        var personnes = new AnneeCoop(7, 2023).conseiller().ecrireLesBeneficiaires(ici.resolve("personnes.xlsx"));
        var autre = new AnneeCoop(7, 2019).equipe().ecrire(ici.resolve("autre.xlsx"));
        var image = Files.write(ici.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        var tableau = Files.writeString(ici.resolve("autre.csv"), "nom;prix\nclé;3\n");
        refuse(envoyer(personnes, "2023-10-01", "2023-12-31", ""), "ne contient aucun accompagnement");
        refuse(envoyer(autre, "2023-10-01", "2023-12-31", ""), "ne dit rien de cette période");
        refuse(envoyer(image, "2023-10-01", "2023-12-31", ""), "image.png : ");
        refuse(envoyer(tableau, "2023-10-01", "2023-12-31", "classeur"), "on ne reconnaît pas un export de la Coop");
        refuse(envoyer(null, "2023-10-01", "2023-12-31", ""), "Choisissez l'export de la Coop.");
        var bon = export(tout()).ecrire(ici.resolve("bon.xlsx"));
        refuse(envoyer(bon, "2023-10-01", "2023-09-30", ""), "La fin vient après le début", "Choisissez de nouveau");
        refuse(envoyer(bon, "2023-10-01", "hier", ""), "Écrivez un jour");
        refuse(envoyer(bon, "2023-10-01", "2027-01-01", ""), "à trois ans au plus");
    }

    @Test
    void reads_three_years_at_most_whoever_asks() throws IOException {
        var bon = export(tout()).ecrire(ici.resolve("trois-ans.xlsx"));
        assertThat(comparer(DU, DU.plusYears(3), bon)).isInstanceOf(Resultat.Faite.class);
        for (var fin : List.of(DU.plusYears(3).plusDays(1), DU.minusDays(1))) {
            assertThat(comparer(DU, fin, bon))
                    .isEqualTo(new Resultat.Refusee("au", "La fin vient après le début, et à trois ans au plus."));
        }
    }

    private static void refuse(HttpResponse<String> reponse, String... phrases) {
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrases).contains("value=\"2023-10-01\"");
    }

    private HttpResponse<String> envoyer(Path fichier, String du, String au, String sortie) throws IOException {
        var corps = new ByteArrayOutputStream();
        for (var champ : Map.of("du", du, "au", au, "sortie", sortie).entrySet()) {
            corps.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(champ.getKey(), champ.getValue()))
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (fichier != null) {
            corps.writeBytes("--x\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"%s\"\r\n\r\n"
                    .formatted(fichier.getFileName())
                    .getBytes(StandardCharsets.UTF_8));
            corps.writeBytes(Files.readAllBytes(fichier));
            corps.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        corps.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return conseiller.demander(
                "POST",
                "/equipe/coop/comparaison",
                "multipart/form-data; boundary=x",
                BodyPublishers.ofByteArray(corps.toByteArray()));
    }
}
