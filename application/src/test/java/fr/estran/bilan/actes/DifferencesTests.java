package fr.estran.bilan.actes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.actes.Archives.FigeRepository;
import fr.estran.bilan.actes.ChiffresPublies.ChiffrePublie;
import fr.estran.bilan.actes.Rapports.RapportRepository;
import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A report that goes out after another one: whoever subtracts finds nobody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
public class DifferencesTests {

    public static final String UNE_PERSONNE_DE_MOINS = """
            delete from participation
            where usager_id = (
                select usager_id
                from participation
                join seance on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
                where presence = 'present' and statut = 'tenue'
                group by usager_id
                having count(*) = 1 and min(debut) between '%1$d-01-02' and '%1$d-12-30'
                order by usager_id
                limit 1
            )
            """;

    /** The session is today: what is validated today may be seen there, and put on line. */
    static final String AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    static final String BEAUCOUP_DE_MOINS = """
            delete from participation
            where usager_id in (
                select usager_id
                from participation
                join seance on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
                where presence = 'present' and statut = 'tenue'
                group by usager_id
                having min(debut) > '2023-01-02'
                order by usager_id
                limit 60
            )
            """;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Mairie mairie;

    @Autowired
    Archives archives;

    @Autowired
    ChiffresPublies publies;

    @Autowired
    RapportRepository rapports;

    @Autowired
    FigeRepository figes;

    @Autowired
    Bilans bilans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Ville ville;
    Visiteur anne;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte).avecQuimper();
        anne = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void stop_a_version_that_tells_of_one_person_until_one_waits_or_keeps_what_was_told() {
        assertThat(chiffres()).isEmpty();
        publier(2023, 1);
        var premiere = page(2023, 1);
        mairie.executer(ville.structure, UNE_PERSONNE_DE_MOINS.formatted(2023));
        anne.poster("/bilans/2023/correction", Map.of("motif", "Une fiche."));

        var usagers = "/statistiques/tableau?annee=2023&tableau=usagers&format=csv";
        assertThat(anne.lire(usagers).body()).as("inside").contains("393");
        assertThat(ville.visiteur(Role.LECTEUR).lire(usagers).body())
                .as("a member of the council reads what was published")
                .contains("394")
                .doesNotContain("393");

        assertThat(anne.lire("/bilans/2023/2/validation")).satisfies(vers("/bilans/2023/2/differences"));
        assertThat(anne.lire("/bilans/2023/2/differences").body())
                .contains("Comparer avant de publier", "394 déjà publié, 393 ici", "Attendre", "Garder les chiffres")
                .doesNotContain("Publier les nouveaux chiffres");

        assertThat(anne.poster("/bilans/2023/2/differences", Map.of("choix", "attendre")))
                .satisfies(vers("/bilans/2023/2"));
        assertThat(anne.lire("/bilans/2023/2/validation")).satisfies(vers("/bilans/2023/2/differences"));

        assertThat(anne.poster("/bilans/2023/2/differences", Map.of("choix", "garder")))
                .satisfies(vers("/bilans/2023/2/validation"));
        assertThat(anne.lire("/bilans/2023/2/validation").body()).contains("garder des chiffres déjà publiés");
        valider(2023, 2);
        mettreEnLigne(2023, 2);
        assertThat(page(2023, 2))
                .contains("394 personnes", "Une version de ce bilan est déjà publique.")
                .doesNotContain("393 personnes");
        assertThat(premiere).contains("394 personnes").doesNotContain("Une version de ce bilan");
        assertThat(dits(2023, 2)).isEqualTo(dits(2023, 1));
        assertThat(chiffres())
                .as("what other programs read")
                .allMatch(chiffre -> chiffre.annee() == 2023 && chiffre.version() == 2)
                .allSatisfy(chiffre -> assertThat(chiffre.regle()).isNotBlank())
                .anySatisfy(chiffre -> assertThat(chiffre)
                        .returns("usagers", ChiffrePublie::code)
                        .returns(394, ChiffrePublie::valeur));
        assertThat(journal()).contains("bilan.attendre", "bilan.garder").doesNotContain("bilan.regrouper");
    }

    @Test
    void let_out_the_new_figures_regrouped_where_many_changed() {
        publier(2023, 1);
        mairie.executer(ville.structure, BEAUCOUP_DE_MOINS);
        anne.poster("/bilans/2023/correction", Map.of("motif", "Des fiches en double."));

        assertThat(anne.lire("/bilans/2023/2/differences").body())
                .contains("Garder les chiffres", "Publier les nouveaux chiffres");
        anne.poster("/bilans/2023/2/differences", Map.of("choix", "regrouper"));
        valider(2023, 2);
        mettreEnLigne(2023, 2);

        int publiees = valeur(dits(2023, 2), "usagers");
        assertThat(publiees).isLessThan(394 - 10);
        assertThat(page(2023, 2)).contains(publiees + " personnes").doesNotContain("394 personnes");
        assertThat(journal()).contains("bilan.regrouper");
    }

    @Test
    void compare_a_year_with_what_was_published_of_the_year_before() {
        publier(2022, 1);
        var publiees = valeur(dits(2022, 1), "usagers");
        mairie.executer(ville.structure, UNE_PERSONNE_DE_MOINS.formatted(2022));
        publier(2023, 1);

        assertThat(page(2023, 1)).contains(publiees + " en 2022", "de 2022 sont ceux qui ont été publiés");
        assertThat(dits(2023, 1))
                .filteredOn(dit -> dit.annee() == 2022)
                .isEqualTo(dits(2022, 1).stream()
                        .filter(dit -> dit.annee() == 2022)
                        .toList());
        assertThat(fichier(2023, 1, "bilan.json")).contains("\"annee_precedente\" : " + (publiees - 1));
    }

    @Test
    void put_on_line_no_version_that_was_validated_before_the_other_went_out() {
        commencer(2023);
        valider(2023, 1);
        mairie.executer(ville.structure, UNE_PERSONNE_DE_MOINS.formatted(2023));
        anne.poster("/bilans/2023/correction", Map.of("motif", "Une fiche."));
        valider(2023, 2);
        mettreEnLigne(2023, 1);

        assertThat(enLigne(2023, 2)).satisfies(vers("/bilans/2023/2/differences"));
        assertThat(anne.lire("/bilans/2023/2/differences").body())
                .contains("Ce bilan est validé", "Commencer une nouvelle version")
                .doesNotContain("Votre choix");
        assertThat(ville.visiteur().lire("/rapports/2023/2").statusCode()).isEqualTo(404);
        assertThat(journal()).contains("bilan.retenir");
        assertThat(anne.poster("/bilans/2023/2/differences", Map.of("choix", "garder"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void let_out_one_of_two_versions_that_go_on_line_at_once() throws Exception {
        commencer(2023);
        valider(2023, 1);
        mairie.executer(ville.structure, UNE_PERSONNE_DE_MOINS.formatted(2023));
        anne.poster("/bilans/2023/correction", Map.of("motif", "Une fiche."));
        valider(2023, 2);
        var ensemble = new CyclicBarrier(2);

        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var issues = IntStream.of(1, 2)
                    .mapToObj(version -> guichets.submit(() -> {
                        ensemble.await();
                        return enLigne(2023, version)
                                .headers()
                                .firstValue("Location")
                                .orElse("");
                    }))
                    .toList();
            assertThat(List.of(issues.getFirst().get(), issues.getLast().get()))
                    .filteredOn(la -> la.endsWith("#etapes"))
                    .hasSize(1);
        }
    }

    @Test
    void read_what_an_older_report_told_from_the_file_of_its_figures() {
        publier(2023, 1);

        var json = fichier(2023, 1, "bilan.json").getBytes(UTF_8);
        var relus = ville.faire(() -> bilans.relire(2023, json));

        assertThat(relus.getFirst().dits())
                .isEqualTo(dits(2023, 1).stream()
                        .filter(dit -> dit.annee() == 2023)
                        .toList());
        assertThat(valeur(relus.getLast().dits(), "usagers")).isEqualTo(valeur(dits(2022), "usagers"));
    }

    private List<ChiffrePublie> chiffres() {
        return mairie.pour(ville.structure, publies::tous);
    }

    private void publier(int annee, int version) {
        commencer(annee);
        valider(annee, version);
        mettreEnLigne(annee, version);
    }

    private void commencer(int annee) {
        assertThat(anne.poster("/bilans", Map.of("annee", "" + annee))).satisfies(vers("/bilans/" + annee + "/1"));
    }

    private void valider(int annee, int version) {
        var ici = "/bilans/" + annee + "/" + version;
        if (version == 1) {
            anne.poster(
                    ici + "/etapes/ordre_du_jour",
                    Map.of(
                            "le", AUJOURDHUI,
                            "seance", AUJOURDHUI,
                            "numero", "5",
                            "rapporteur", "Dominique Exemple",
                            "qualite", "adjointe"));
        }
        assertThat(anne.remplir(ici + "/validation", Map.of("nom", "Camille Exemple", "qualite", "maire")))
                .satisfies(vers(ici));
        assertThat(anne.lire(ici).body()).contains("Validé le");
    }

    private void mettreEnLigne(int annee, int version) {
        assertThat(enLigne(annee, version)).satisfies(vers("/bilans/" + annee + "/" + version + "#etapes"));
    }

    private HttpResponse<String> enLigne(int annee, int version) {
        return anne.poster("/bilans/" + annee + "/" + version + "/etapes/mise_en_ligne", Map.of("le", AUJOURDHUI));
    }

    private static Consumer<HttpResponse<String>> vers(String ou) {
        return reponse -> {
            assertThat(reponse.statusCode()).isEqualTo(302);
            assertThat(reponse.headers().firstValue("Location"))
                    .hasValueSatisfying(la -> assertThat(la).endsWith(ou));
        };
    }

    private String page(int annee, int version) {
        var ici = "/rapports/" + annee + "/" + version;
        return (ville.visiteur().lire(ici + "/bilan.html").body()
                        + ville.visiteur().lire(ici + "/chiffres.html").body())
                .replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private String fichier(int annee, int version, String nom) {
        return anne.lire("/bilans/" + annee + "/" + version + "/fichiers/" + nom)
                .body();
    }

    private List<Dit> dits(int annee, int version) {
        return mairie.pour(
                ville.structure,
                () -> transactions.execute(_ -> figes.dits(rapports.versions(annee).stream()
                        .filter(rapport -> rapport.version() == version)
                        .findFirst()
                        .orElseThrow()
                        .id())));
    }

    private static int valeur(List<Dit> dits, String chiffre) {
        return dits.stream()
                .filter(dit -> dit.chemin().equals(List.of(chiffre)) && dit.codes() == null)
                .findFirst()
                .orElseThrow()
                .valeur();
    }

    /** Of the year before, by the report of 2023. */
    private List<Dit> dits(int annee) {
        return dits(2023, 1).stream().filter(dit -> dit.annee() == annee).toList();
    }

    private List<String> journal() {
        return mairie.pour(
                ville.structure,
                () -> transactions.execute(_ ->
                        jdbc.sql("select acte from journal").query(String.class).list()));
    }
}
