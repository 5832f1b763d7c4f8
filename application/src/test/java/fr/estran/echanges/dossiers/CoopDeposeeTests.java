package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.echanges.classeurs.AnneeCoop;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.droits.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The State's export, handed in on the page where folders are. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class CoopDeposeeTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    Purges purges;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    CompteId administratrice;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        administratrice = ville.comptes.get(Role.ADMINISTRATEUR);
    }

    @Test
    void comes_in_once_confirmed_and_changes_nothing_the_second_time() throws Exception {
        var annee = new AnneeCoop(7, 2025);
        var export = annee.conseiller().ecrire(dossier.resolve("export.xlsx"));

        var import_ = ((ResultatDepot.AConfirmer) deposer(export)).id();
        var vu = chez(() -> imports.voir(import_, administratrice));
        assertThat(vu.constats().parFichier().toString())
                .contains("7 activités de coordination")
                .doesNotContain("Prénom");
        assertThat(seances()).isZero();

        chez(() -> imports.confirmer(import_, administratrice));
        int tenues = annee.attendu().seances.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(seances()).isEqualTo(tenues);
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/echanges/imports/" + import_.valeur())
                        .body())
                .contains("Préparer le bilan 2025", "/bilans?annee=2025")
                .contains("Ce qui a été ajouté", "<li>374 séances</li>")
                .doesNotContain("Ce qui a été modifié");

        var encore = ((ResultatDepot.AConfirmer) deposer(export)).id();
        assertThat(chez(() -> imports.voir(encore, administratrice))
                        .depose()
                        .changements()
                        .aucun())
                .isTrue();
    }

    /** What was asked for is a count of each session by then, and of nobody. */
    @Test
    void changes_nothing_once_the_quarters_it_tells_of_are_closed() throws Exception {
        importer(new AnneeCoop(7, 2025));
        chez(() -> {
            purges.passer();
            return true;
        });
        var comptees = "select string_agg(seance_id || demande || nombre, ' ' order by seance_id, demande)"
                + " from seance_demande";
        var avant = dit(comptees);

        importer(new AnneeCoop(7, 2025));

        assertThat(dit(comptees)).isEqualTo(avant);
        assertThat(dit("select count(*) from versement")).isEqualTo("1");
    }

    /** The sheets of the next year say less of them than the team does, who has met them since. */
    @Test
    void leaves_what_the_team_says_of_people_venues_counsellors_and_themes() throws Exception {
        importer(new AnneeCoop(7, 2025));
        assertThat(ecrire("update lieu set nom = 'La médiathèque', latitude = 48, longitude = -4, capacite = 12"))
                .isPositive();
        ecrire(
                "update usager set telephone = '0612345678', courriel = 'a@b.invalid', adresse = '1 rue', situation = 'x'");
        ecrire("update conseiller set courriel = 'n@b.invalid', sortie = '2030-01-01', entree = '2019-03-01'");
        ecrire("update thematique set libelle = 'Nos mots'");
        ecrire("update action set capacite = 8 where type = 'atelier'");

        importer(new AnneeCoop(8, 2026));

        assertThat(dit("select count(*) from lieu where capacite is null or latitude is null or nom like 'M%'"))
                .isEqualTo("0");
        assertThat(dit("select count(*) from usager where telephone is not null and courriel is not null"
                        + " and adresse is not null and situation = 'x'"))
                .isEqualTo("60");
        assertThat(dit("select courriel || ' ' || sortie || ' ' || entree from conseiller"))
                .isEqualTo("n@b.invalid 2030-01-01 2019-03-01");
        assertThat(dit("select count(*) from thematique where libelle <> 'Nos mots'"))
                .isEqualTo("0");
        assertThat(dit("select count(*) from action where capacite = 8")).isNotEqualTo("0");
        assertThat(dit("select string_agg(reference, ' ' order by reference) from reprise"))
                .isEqualTo("COOP-2024-permanence COOP-2025-permanence COOP-2026-permanence");
    }

    /** A double would hold a post. Of two of one name, nobody is chosen; of a town that is not the one, neither. */
    @Test
    void knows_the_counsellors_and_venues_of_the_town_by_their_names() throws Exception {
        conseiller("E1", "Nolwenn", "LE TEST");
        lieu("V1", "MEDIATHEQUE", null);
        lieu("V2", "Mairie annexe", "Quimper");
        lieu("V3", "mairie-annexe", "Quimper");
        lieu("V4", "Maison pour tous", "Brest");

        var export = new AnneeCoop(7, 2025).conseiller().ecrire(dossier.resolve("export.xlsx"));
        var import_ = ((ResultatDepot.AConfirmer) deposer(export)).id();
        assertThat(chez(() -> imports.voir(import_, administratrice))
                        .constats()
                        .parFichier()
                        .toString())
                .contains("Un lieu de l'export n'est pas parmi les vôtres", "a le nom de plusieurs des vôtres")
                .doesNotContain("dans votre équipe");
        confirmer(export);

        assertThat(dit("select string_agg(reference || ' ' || nom, ' ') from conseiller"))
                .isEqualTo("E1 LE TEST");
        assertThat(dit("select count(*) from lieu where reference like 'L-%'")).isEqualTo("2");
        assertThat(dit("select count(*) from seance join lieu on lieu.id = lieu_id where lieu.reference = 'V1'"))
                .isNotEqualTo("0");
        conseiller("E2", "Nolwenn", "Le Test");
        lieu("V5", "Maison pour tous", "Quimper");
        importer(new AnneeCoop(7, 2025));
        assertThat(dit("select count(*) from seance join lieu on lieu.id = lieu_id where lieu.reference = 'V5'"))
                .isEqualTo("0");
    }

    private void conseiller(String reference, String prenom, String nom) {
        ville.faire(() -> jdbc.sql("""
                        insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                        values (structure_courante(), gen_random_uuid(), :reference, :prenom, :nom, '2020-01-01')
                        """)
                .param("reference", reference)
                .param("prenom", prenom)
                .param("nom", nom)
                .update());
    }

    private void lieu(String reference, String nom, @Nullable String commune) {
        ville.faire(() -> jdbc.sql("""
                        insert into lieu (structure_id, id, reference, nom, commune)
                        values (structure_courante(), gen_random_uuid(), :reference, :nom, :commune)
                        """)
                .param("reference", reference)
                .param("nom", nom)
                .param("commune", commune)
                .update());
    }

    /** A team's export names nobody: names that a counsellor's own has told stay, and each of them counts once. */
    @Test
    void of_a_team_takes_no_name_away_that_a_counsellor_has_told() throws Exception {
        var classeur = new AnneeCoop(7, 2025).conseiller();
        confirmer(classeur.ecrire(dossier.resolve("sien.xlsx")));
        var noms = dit("select count(*) from participation");
        var tetes = dit("select sum(anonymes) from affluence");
        var tranches = dit("select string_agg(tranche || nombre, ' ' order by seance_id, tranche) from effectif");
        var demandes = dit("select string_agg(demande || nombre, ' ' order by seance_id, demande) from seance_demande");
        assertThat(noms).isNotEqualTo("0");

        var equipe = classeur.sansNoms().ecrire(dossier.resolve("equipe.xlsx"));
        var import_ = ((ResultatDepot.AConfirmer) deposer(equipe)).id();
        var vu = chez(() -> imports.voir(import_, administratrice));
        assertThat(vu.constats().parFichier().toString()).contains(noms + " présences sans nom dans cet export");
        assertThat(vu.apercu().pertes().aucune()).isTrue();
        assertThat(vu.depose().changements().retirees()).isZero();
        confirmer(equipe);

        assertThat(dit("select count(*) from participation")).isEqualTo(noms);
        assertThat(dit("select sum(anonymes) from affluence")).isEqualTo(tetes);
        assertThat(dit("select string_agg(tranche || nombre, ' ' order by seance_id, tranche) from effectif"))
                .isEqualTo(tranches);
        assertThat(dit("select string_agg(demande || nombre, ' ' order by seance_id, demande) from seance_demande"))
                .isEqualTo(demandes);
    }

    /** A counsellor's own export had said of no head whether it was a woman: the team's says it of all who came. */
    @Test
    void of_a_team_tells_who_those_without_a_name_are_where_nothing_was_known_of_them() throws Exception {
        var classeur = new AnneeCoop(7, 2025).conseiller();
        confirmer(classeur.ecrire(dossier.resolve("sien.xlsx")));
        ville.faire(() -> jdbc.sql("delete from effectif_genre").update());

        confirmer(classeur.sansNoms().ecrire(dossier.resolve("equipe.xlsx")));

        assertThat(dit("select count(*) > 0 from effectif_genre join participation using (structure_id, seance_id)"))
                .isEqualTo("t");
        assertThat(dit("""
                select count(*)
                from (select seance_id, sum(nombre) as decrites from effectif_genre group by seance_id) genre
                join affluence using (seance_id)
                where decrites > anonymes""")).isEqualTo("0");
    }

    /** Before one confirms: people, sessions, participations, by month and by venue, beside what the workbook says of itself. */
    @Test
    void shows_before_one_confirms_what_it_would_make() throws Exception {
        var annee = new AnneeCoop(7, 2025);
        var classeur = annee.conseiller();
        var import_ = ((ResultatDepot.AConfirmer) deposer(classeur.ecrire(dossier.resolve("export.xlsx")))).id();
        var apercu = chez(() -> imports.voir(import_, administratrice)).apercu();
        var tout = apercu.par(ApercuDImport.Axe.TOUT).getFirst();
        assertThat(tout.participations()).isEqualTo(apercu.lues() - repetees(apercu, tout));
        assertThat(tout.ecrit()).isEqualTo(classeur.lignes());
        assertThat(apercu.par(ApercuDImport.Axe.MOIS).stream()
                        .filter(mois -> mois.cle().startsWith("2025"))
                        .mapToInt(ApercuDImport.Ligne::seances)
                        .sum())
                .isEqualTo(annee.attendu().seances.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(apercu.par(ApercuDImport.Axe.MOIS).stream()
                        .filter(mois -> mois.cle().startsWith("2025"))
                        .mapToInt(ApercuDImport.Ligne::participations)
                        .sum())
                .isEqualTo(annee.attendu().participations.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(apercu.par(ApercuDImport.Axe.LIEU))
                .extracting(ApercuDImport.Ligne::cle)
                .contains("Médiathèque", "Maison pour tous", "Mairie annexe");
        var page = ville.visiteur(Role.ADMINISTRATEUR)
                .lire("/echanges/imports/" + import_.valeur())
                .body();
        assertThat(page)
                .contains("Ce que cela ferait", "mars 2025", "Total écrit dans le fichier", "Médiathèque")
                .doesNotContain("ferait perdre");
    }

    /** Whoever came twice to a permanence on a day is there once. */
    private static int repetees(ApercuDImport apercu, ApercuDImport.Ligne tout) {
        return apercu.autrementQueLues() ? apercu.lues() - tout.participations() : 0;
    }

    @Test
    void calls_what_has_no_title_as_the_town_does() throws Exception {
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .remplir(
                                "/reglages/formes/permanence",
                                Map.of(
                                        "publicSingulier", "coup de main",
                                        "publicPluriel", "coups de main",
                                        "publicGenre", "m"))
                        .statusCode())
                .isEqualTo(302);

        importer(new AnneeCoop(7, 2025));

        assertThat(dit("select string_agg(distinct titre, ' ' order by titre) from action where type like 'perm%'"))
                .isEqualTo("Aide par téléphone Coup de main");
    }

    @Test
    void says_how_many_sessions_of_its_counsellors_and_days_it_holds_no_longer() throws Exception {
        var classeur = new AnneeCoop(7, 2025).conseiller();
        confirmer(classeur.ecrire(dossier.resolve("export.xlsx")));
        ecrire("update conseiller set entree = '2025-10-01'");

        var corrige = classeur.sansLesPremieres(60).ecrire(dossier.resolve("corrige.xlsx"));
        var import_ = ((ResultatDepot.AConfirmer) deposer(corrige)).id();
        assertThat(chez(() -> imports.voir(import_, administratrice))
                        .constats()
                        .parFichier()
                        .toString())
                .contains("plus dans cet export", "encore")
                .doesNotContain(".csv", "du service");
        confirmer(corrige);
        assertThat(dit("select entree < '2025-01-01' from conseiller")).isEqualTo("t");
    }

    /** With the town's own word for it, and counted anew; a page that was left open says what it said. */
    @Test
    void counts_help_to_one_person_as_one_says() throws Exception {
        var octets = Files.readAllBytes(new AnneeCoop(7, 2025).conseiller().ecrire(dossier.resolve("export.xlsx")));
        var qui = ville.visiteur(Role.ADMINISTRATEUR);
        var page = Depots.chemin(Depots.envoyer(qui, Map.of("export.xlsx", octets)));
        assertThat(qui.lire(page).body()).contains("des permanences :", "des rendez-vous : une séance chacun");

        assertThat(qui.poster(page + "/individuel", Map.of("individuel", "autre"))
                        .statusCode())
                .isEqualTo(404);
        var vue = qui.poster(page + "/individuel", Map.of("individuel", "rendez_vous"));
        assertThat(Depots.chemin(vue)).isEqualTo(page);
        assertThat(qui.lire(page).body()).containsPattern("value=\"rendez_vous\" checked");
        qui.poster(page + "/confirmation", Map.of());

        assertThat(qui.lire(page).body())
                .contains("Import terminé", "Préparer le bilan 2025", "/bilans?annee=2025")
                .doesNotContain("/individuel");
        assertThat(dit("select string_agg(distinct type, ' ' order by type) from action"))
                .isEqualTo("atelier permanence_telephonique rendez_vous");
        assertThat(dit("select string_agg(sorte, ' ') from versement")).isEqualTo("coop");
        assertThat(qui.poster(page + "/individuel", Map.of("individuel", "permanence"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** A town of its own imports it, and has its report. */
    @Test
    void is_not_tried_outside_of_the_demonstration() {
        var qui = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(qui.lire("/echanges").body()).doesNotContain("Essayer");
        assertThat(qui.lire("/echanges/essai").statusCode()).isEqualTo(404);
        assertThat(Depots.envoyer(qui, "/echanges/essai", Map.of(), "feuilles", Map.of("a.csv", new byte[] {'a'}))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void completes_people_from_the_list_that_is_given_with_it() throws Exception {
        var classeur = new AnneeCoop(7, 2025).conseiller();
        var fichiers = new LinkedHashMap<String, byte[]>();
        fichiers.put("a/Bénéficiaires.xlsx", Files.readAllBytes(classeur.ecrireLesBeneficiaires(dossier.resolve("b"))));
        fichiers.put("Accompagnements.xlsx", Files.readAllBytes(classeur.ecrire(dossier.resolve("a"))));
        var qui = ville.visiteur(Role.ADMINISTRATEUR);

        var page = Depots.chemin(Depots.envoyer(qui, fichiers));
        assertThat(qui.lire(page).body()).contains("Bénéficiaires.xlsx + Accompagnements.xlsx");
        qui.poster(page + "/confirmation", Map.of());

        assertThat(dit("select count(*) from usager where annee_naissance is null"))
                .isEqualTo("0");
        assertThat(dit("select count(*) from usager")).isNotEqualTo("0");
        assertThat(
                        dit(
                                "select count(*) from usager where telephone like '06 39 98%' and courriel like '%@exemple.invalid'"))
                .isEqualTo(dit("select count(*) from usager"));
        assertThat(dit("select string_agg(sorte, ' ') from versement")).isEqualTo("coop");

        fichiers.put("Accompagnements.xlsx", "nom;prénom\nKervella;Anne\n".getBytes(UTF_8));
        assertThat(Depots.envoyer(qui, fichiers).body())
                .contains("Ces feuilles ne sont pas toutes des exports de la Coop");
    }

    @Test
    void is_refused_with_a_word_where_it_is_another_workbook() throws Exception {
        var autre = Files.copy(
                new AnneeCoop(7, 2025).conseiller().ecrire(dossier.resolve("export.xlsx")), dossier.resolve("a.xlsx"));
        Files.write(autre, Arrays.copyOf(Files.readAllBytes(autre), 4_000));
        var refuse = (ResultatDepot.Refuse) deposer(autre);
        assertThat(refuse.erreurs().parFichier().getFirst().phrases())
                .singleElement()
                .asString()
                .contains("abîmé");
        assertThat(List.of(seances())).containsExactly(0);
    }

    private void importer(AnneeCoop annee) throws Exception {
        confirmer(annee.conseiller().ecrire(dossier.resolve("export.xlsx")));
    }

    private void confirmer(Path export) throws Exception {
        var import_ = ((ResultatDepot.AConfirmer) deposer(export)).id();
        assertThat(chez(() -> imports.confirmer(import_, administratrice)))
                .isInstanceOf(ResultatConfirmation.Fait.class);
    }

    private int ecrire(String ordre) {
        return ville.faire(() -> jdbc.sql(ordre).update());
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    /** What the guide promises: a sentence that says what to do with such a file, not that it is no zip. */
    @Test
    void is_refused_with_the_word_for_it_where_it_is_no_zip() throws Exception {
        var ole = "\u00d0\u00cf\u0011\u00e0";
        assertThat(refus(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"))
                .startsWith("Ce fichier est d'un ancien Excel (.xls).")
                .doesNotContain("zip");
        assertThat(refus(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))
                .startsWith("Ce fichier est protégé par un mot de passe.")
                .doesNotContain("zip");
        assertThat(refus("pr\u00c3\u00a9nom;lieu\nL\u00c3\u00a9a;Caf\u00e9\n")).contains("abîmé");
    }

    private String refus(String octets) throws Exception {
        var fichier = Files.write(dossier.resolve("fichier"), octets.getBytes(ISO_8859_1));
        var refuse = (ResultatDepot.Refuse) deposer(fichier);
        return refuse.erreurs().parFichier().getFirst().phrases().getFirst();
    }

    private ResultatDepot deposer(Path fichier) throws Exception {
        return chez(() -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                return imports.deposer(recu, "export.xlsx", administratrice);
            }
        });
    }

    /** Without a transaction around: the import has its own. */
    private <T> T chez(Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }

    private int seances() {
        return ville.faire(() -> jdbc.sql("select count(*) from seance where debut >= '2024-12-31 23:00Z'")
                .query(Integer.class)
                .single());
    }
}
