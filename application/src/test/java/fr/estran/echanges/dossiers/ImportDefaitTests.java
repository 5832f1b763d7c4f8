package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.echanges.classeurs.AnneeCoop;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.inscriptions.guichet.Guichetier;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import is undone as a whole, until something was built upon it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class ImportDefaitTests {

    private static final String RAPPEL =
            "'rappel', 'sms', '+33639980011', id, action_id, null, null from inscription where reference = 'I1'";

    static final Executor A_COTE = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    Purges purges;

    @Autowired
    List<Porte> portes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock horloge;

    @TempDir
    Path dossier;

    @TempDir
    Path ailleurs;

    Ville ville;
    CompteId administratrice;
    Visiteur responsable;
    Village village;

    @BeforeEach
    void une_ville() throws IOException {
        ville = Ville.dans(contexte);
        administratrice = ville.comptes.get(Role.ADMINISTRATEUR);
        responsable = ville.visiteur(Role.RESPONSABLE);
        village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
    }

    @Test
    void leaves_the_records_as_they_were_before_it() throws Exception {
        var avant = etat();
        importer();
        assertThat(etat()).isNotEqualTo(avant);
        var page = responsable.lire(dernier()).body();
        assertThat(page).contains("Ce qui partirait", "3 séances", "2 fiches de personnes", "3 présences");

        defaire();

        assertThat(etat()).isEqualTo(avant);
        assertThat(responsable.lire(dernier()).body()).contains("Il a été défait le", "par Camille responsable");
        assertThat(dit("select string_agg(acte, ' ' order by id) from journal where acte like 'import%'"))
                .isEqualTo("import.verifier import.confirmer import.defaire");
        assertThat(dit("select count(*) from versement_ligne")).isEqualTo("0");
    }

    /** What it added, changed and removed; and the one before, once it is the last. */
    @Test
    void puts_back_what_it_changed_and_what_it_took_away() throws Exception {
        var vide = etat();
        importer();
        ecrire("update usager set telephone = '0612345678' where reference = 'U1'");
        var avant = etat();
        village.remplacer("lieux", "Salle des fêtes", "Salle des Fêtes");
        village.remplacer("participations", "S2,U1,present\n", "");
        village.remplacer("seances", "S1,A1,L1,2023-01-10T09:30", "S1,A1,L1,2023-01-10T09:00");
        village.ajouter("usagers", "U3,Exemple,Ana,F,1951");
        village.remplacer("structure", "Sainte-Mousse,29999", "Sainte-Mousse-Bourg,29999");
        importer();
        assertThat(responsable.lire(dernier()).body())
                .contains("Ce qui partirait", "Ce qui reprendrait ce qu'il disait avant", "Ce qui reviendrait");

        defaire();
        assertThat(etat()).isEqualTo(avant);

        ecrire("update usager set telephone = null where reference = 'U1'");
        defaire(premier());
        assertThat(etat()).isEqualTo(vide);
    }

    /** The town's one row, a list told whole, a picture, places held, the order in which people wait. */
    @Test
    void takes_back_what_the_town_has_set_too() throws Exception {
        importer();
        var avant = etat();
        village.ecrire("vitrine", "conformite,couleur\nnon_conforme,#1b5e6f\n");
        village.ecrire("vitrine_logo", "type,logo\nimage/webp,UklGRhYAAABXRUJQVlA4TAkAAAAvAAAAAIiI/gcA\n");
        village.ecrire("service_ouvertures", "jour,ouvre,ferme\nlundi,09:00,12:00\n");
        village.ecrire("programme_regles", "seuil_reprogrammation\n7\n");
        village.ecrire("messages_textes", "modele,canal,objet,texte\nrappel,sms,,À demain\n");
        village.ecrire("foyers", "usager,avec,nature\nU1,U2,couple\n");
        village.ecrire("groupes", "id,action,nom,telephone,places,rendues\nG1,A1,CM2,,12,0\n");
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,liste_attente\n"
                        + "I2,A1,U2,2023-01-02,liste_attente\n");
        village.ecrire("listes_attente", "inscription,rang\nI1,2\nI2,1\n");
        importer();
        assertThat(etat()).isNotEqualTo(avant);

        defaire();

        assertThat(etat()).isEqualTo(avant);
    }

    /** What was to be said of a place goes with the place. */
    @Test
    void puts_back_with_a_place_what_was_still_to_be_said_of_it() throws Exception {
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\nI2,A1,U2,2023-01-02,confirmee\n");
        importer();
        unMessage("place", RAPPEL);
        var avant = etat();
        village.remplacer("inscriptions", "I1,A1,U1,2023-01-02,confirmee\n", "");
        importer();
        assertThat(dit("select count(*) from message")).isEqualTo("0");

        defaire();

        assertThat(etat()).isEqualTo(avant);
        assertThat(dit("select destinataire || ' ' || etat from message")).isEqualTo("+33639980011 a_envoyer");
    }

    /** One message says both: the one that says the other is put back after it, or before. */
    @Test
    void puts_back_together_what_was_to_be_said_to_two_at_once() throws Exception {
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\nI2,A1,U2,2023-01-02,confirmee\n");
        importer();
        unMessage("place", RAPPEL);
        unMessage("place", RAPPEL.replace("'I1'", "'I2'"));
        ecrire("""
            update message m set avec_id = autre.id
            from message autre
            join inscription i on i.id = autre.inscription_id
            where autre.id <> m.id and i.reference = 'I1'
            """);
        var avant = etat();
        village.remplacer("inscriptions", "I1,A1,U1,2023-01-02,confirmee\n", "");
        importer();
        assertThat(dit("select count(*) || ' ' || count(avec_id) from message")).isEqualTo("1 0");

        defaire();

        assertThat(etat()).isEqualTo(avant);
        assertThat(dit("select count(*) || ' ' || count(avec_id) from message")).isEqualTo("2 1");
    }

    /** Who was asked, and by what, nothing remembers: whatever is noted of places. */
    @Test
    void notes_no_message_of_a_survey() throws Exception {
        village.ecrire("inscriptions", "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\n");
        importer();
        ecrire("insert into enquete (structure_id, id, reference, titre, ouverte)"
                + " values (structure_courante(), gen_random_uuid(), 'E1', 'Et pour vous ?', '2024-01-08')");
        unMessage("place", RAPPEL);
        unMessage(
                "enquete",
                "'invitation', 'courriel', null, null, null, id, (select id from usager where reference = 'U1') from enquete");
        var note = "set_config('estran.note_versement', '" + dit("select id from versement") + "', true) <> ''";

        ecrire("update message set tentatives = 1 where " + note);
        ecrire("delete from message where " + note);

        assertThat(dit(
                        "select concat_ws(' ', count(*), count(distinct cle), string_agg(distinct avant ->> 'sujet', ' '))"
                                + " from versement_ligne where nom_table = 'message'"))
                .isEqualTo("3 1 place");
    }

    @Test
    void takes_back_the_export_of_the_state_s_tool_too() throws Exception {
        importer();
        var avant = etat();
        var export = new AnneeCoop(7, 2025).conseiller().ecrire(ailleurs.resolve("export.xlsx"));
        importer(export);
        assertThat(responsable.lire("/echanges").body()).contains("Un export de la Coop", "peut se défaire");

        defaire();

        assertThat(etat()).isEqualTo(avant);
    }

    @Test
    void has_nothing_to_remember_where_nothing_was_changed() throws Exception {
        importer();
        importer();
        assertThat(dit("select count(*) from versement")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        insert into participation (structure_id, seance_id, usager_id, presence, ordre) select structure_id, id, (select id from usager where reference = 'U2'), 'present', 9 from seance where reference = 'S2' | 1 présence : un ajout fait depuis
        insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison) select structure_id, gen_random_uuid(), id, '2024-01-01', '2024-01-02', 'Travaux' from lieu | 1 fermeture d'un lieu : un ajout fait depuis
        insert into fusion (structure_id, absorbe_id, conserve_id, le) select a.structure_id, a.id, b.id, '2024-01-01' from usager a join usager b on a.reference = 'U1' and b.reference = 'U2' | 1 fiche réunie à une autre : un ajout fait depuis
        update usager set telephone = '0612345678' where reference = 'U1' | 1 fiche de personne : un changement ou un retrait
        update participation set presence = 'absent' where usager_id = (select id from usager where reference = 'U2') | 1 présence : un changement ou un retrait
        insert into pointage (structure_id, seance_id, usager_id, besoin_le) select structure_id, seance_id, usager_id, now() + interval '1 minute' from participation where usager_id = (select id from usager where reference = 'U2') | 1 présence : un changement ou un retrait
        update seance set debut = debut + interval '5 minutes' where reference = 'S1' | 1 séance : un changement ou un retrait
        insert into rapport (structure_id, id, annee, version, commence_le, commence_par, etat, titre, collectivite, auteur_nom, auteur_qualite, valide_le, valide_par) select structure_id, gen_random_uuid(), 2023, 1, now(), 'x', 'valide', 'x', 'x', 'x', 'x', now(), 'x' from structure | Le bilan 2023 a été validé depuis
        """)
    void is_refused_with_the_reason_once_something_was_built_upon_it(String ordre, String raison) throws Exception {
        importer();
        ecrire(ordre);
        var bati = etat();

        var page = responsable.lire(dernier()).body();
        assertThat(page)
                .contains(
                        "ne peut pas être défait tel quel",
                        raison.replace("'", "&#39;").replace("&#39;", "'"))
                .doesNotContain("Défaire cet import</button>", "Luce", "0612345678");
        defaire(dernier());

        assertThat(etat()).isEqualTo(bati);
        assertThat(dit("select count(*) from versement where defait_le is not null"))
                .isEqualTo("0");
    }

    /** A report of another year says nothing of it; nor does what the house works out from the sheets alone. */
    @Test
    void minds_neither_the_report_of_another_year_nor_what_the_house_works_out_by_itself() throws Exception {
        var vide = etat();
        village.ecrire("thematiques", "code,libelle,champ\nphotos,Les photos,usages_quotidiens\n");
        village.ecrire("participations", "seance,usager,presence,demande\nS1,U1,present,photos\nS1,U2,present,\n");
        importer();
        ecrire("""
            insert into rapport (structure_id, id, annee, version, commence_le, commence_par, etat, titre, collectivite,
                auteur_nom, auteur_qualite, valide_le, valide_par)
            select structure_id, gen_random_uuid(), 2022, 1, now(), 'x', 'valide', 'x', 'x', 'x', 'x', now(), 'x'
            from structure
            """);
        ecrire("insert into distinction (structure_id, une_id, autre_id, le) select structure_id,"
                + " min(id::text)::uuid, max(id::text)::uuid, '2024-01-01' from usager group by 1");
        chez(() -> {
            purges.passer();
            return null;
        });
        assertThat(dit("select count(*) from seance_demande")).isEqualTo("1");
        assertThat(dit("select count(*) from participation where demande is not null"))
                .isEqualTo("0");

        defaire();

        var reste = etat();
        reste.keySet().removeIf("rapport"::equals);
        vide.keySet().removeIf("rapport"::equals);
        assertThat(reste).isEqualTo(vide);
    }

    /** The counts of its sessions stand with those of another's: nobody can tell them apart again. */
    @Test
    void is_refused_once_a_closed_quarter_counts_its_sessions_with_others() throws Exception {
        importer();
        village.ajouter("seances", "S4,A1,L1,2023-02-07T09:30,2023-02-07T12:00,tenue");
        village.ajouter("seances_conseillers", "S4,C1");
        importer();
        ecrire("""
            insert into seance_detachee (structure_id, seance_id, avec_id, portee)
            select une.structure_id, une.id, avec.id, 'trimestre'
            from seance une join seance avec on avec.reference = 'S1' where une.reference = 'S4'
            """);

        assertThat(responsable.lire(dernier()).body()).contains("comptées avec celles d'autres séances");
        defaire(dernier());
        assertThat(dit("select count(*) from seance")).isEqualTo("4");
    }

    @Test
    void points_to_the_later_import_that_wrote_the_same_rows() throws Exception {
        importer();
        village.remplacer("lieux", "Salle des fêtes", "Salle des Fêtes");
        importer();

        assertThat(responsable.lire(premier()).body())
                .contains("1 lieu : un import plus récent y a touché", "href=\"" + dernier());
        defaire(premier());
        assertThat(dit("select count(*) from seance")).isEqualTo("3");
        defaire(dernier());
        defaire(premier());
        assertThat(dit("select count(*) from seance")).isEqualTo("0");
    }

    @Test
    void is_possible_again_once_a_merge_is_taken_back() throws Exception {
        importer();
        var gardee = dit("select id from usager where reference = 'U1'");
        var absorbee = dit("select id from usager where reference = 'U2'");
        var apercu = responsable
                .lire("/equipe/personnes/" + gardee + "/reunir/" + absorbee)
                .body();
        var version = apercu.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
        responsable.envoyer(
                "/equipe/personnes/" + gardee + "/reunir/" + absorbee,
                Map.of("version", List.of(version), "deLAutre", List.of("annee_naissance")));
        assertThat(responsable.lire(dernier()).body()).contains("1 fiche réunie à une autre", "/equipe/personnes/");

        responsable.poster("/equipe/personnes/" + absorbee + "/separer", Map.of());
        defaire();
        assertThat(dit("select count(*) from usager")).isEqualTo("0");
    }

    /** What it had replaced goes with the person: it would say who they were. */
    @Test
    void is_let_go_of_when_somebody_whom_it_named_is_forgotten() throws Exception {
        importer();
        village.remplacer("usagers", "Luce,F,1950", "Lucie,F,1950");
        importer();
        assertThat(dit("select count(*) from versement_ligne where avant::text like '%Luce%'"))
                .isEqualTo("1");
        var usager = dit("select id from usager where reference = 'U1'");

        responsable.poster("/equipe/personnes/" + usager + "/effacer", Map.of());

        assertThat(dit("select count(*) from versement_ligne")).isEqualTo("0");
        assertThat(responsable.lire(dernier()).body()).contains("une personne qu'il nommait a été effacée depuis");
        defaire(dernier());
        assertThat(dit("select count(*) from seance")).isEqualTo("3");
    }

    /** A number may be anybody's. */
    @Test
    void is_let_go_of_too_where_it_took_away_what_was_to_be_said_to_a_number() throws Exception {
        village.ajouter("usagers", "U3,Exemple,Ana,F,1951");
        village.ecrire(
                "inscriptions",
                "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\nI2,A1,U3,2023-01-02,confirmee\n");
        importer();
        unMessage("place", RAPPEL);
        village.remplacer("inscriptions", "I1,A1,U1,2023-01-02,confirmee\n", "");
        importer();
        assertThat(dit("select count(*) from versement_ligne where nom_table = 'message'"))
                .isEqualTo("1");
        var usager = dit("select id from usager where reference = 'U2'");

        responsable.poster("/equipe/personnes/" + usager + "/effacer", Map.of());

        assertThat(dit("select count(*) from versement_ligne")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"29,1", "31,0"})
    void is_remembered_for_as_long_as_the_town_keeps_it(int jours, int attendus) throws Exception {
        importer();
        ecrire("update versement set le = now() - interval '%d days'".formatted(jours));
        chez(() -> {
            purges.passer();
            return null;
        });
        assertThat(dit("select count(distinct versement_id) from versement_ligne"))
                .isEqualTo("" + attendus);
        assertThat(responsable.lire(dernier()).body())
                .contains(attendus == 1 ? "Rien ne s'appuie sur cet import" : "passé le délai que le service garde");
    }

    @Test
    void is_undone_once_by_two_who_do_it_at_the_same_moment() throws Exception {
        importer();
        var lequel = dernier();
        var autre = ville.visiteur(Role.ADMINISTRATEUR);
        var ensemble = List.of(
                CompletableFuture.supplyAsync(() -> responsable.poster(lequel + "/defaire", Map.of()), A_COTE),
                CompletableFuture.supplyAsync(() -> autre.poster(lequel + "/defaire", Map.of()), A_COTE));
        assertThat(ensemble)
                .allSatisfy(reponse -> assertThat(reponse.join().statusCode()).isEqualTo(302));
        assertThat(dit("select count(*) from journal where acte = 'import.defaire'"))
                .isEqualTo("1");
        assertThat(dit("select count(*) from seance")).isEqualTo("0");
    }

    /** Somebody writes and has not finished: the undoing waits, sees it, and leaves everything. What hangs on a venue would go with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        participation | insert into participation (structure_id, seance_id, usager_id, presence, ordre) select structure_id, id, (select id from usager where reference = 'U2'), 'present', 9 from seance where reference = 'S2'
        lieu_fermeture | insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison) select structure_id, gen_random_uuid(), id, '2024-01-01', '2024-01-02', 'Travaux' from lieu
        """)
    void does_nothing_by_halves_while_somebody_writes_upon_it(String table, String ordre) throws Exception {
        importer();
        var lequel = dernier();
        var avant = Integer.parseInt(dit("select count(*) from " + table));
        var ecrit = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        var quelquun = CompletableFuture.runAsync(
                () -> ville.faire(() -> {
                    jdbc.sql(ordre).update();
                    ecrit.countDown();
                    return finir.await(10, TimeUnit.SECONDS);
                }),
                A_COTE);
        ecrit.await();
        var defait = CompletableFuture.supplyAsync(() -> responsable.poster(lequel + "/defaire", Map.of()), A_COTE);
        attendreQueQuelquUnAttende();
        finir.countDown();
        quelquun.join();

        assertThat(defait.join().statusCode()).isEqualTo(302);
        assertThat(dit("select count(*) from " + table)).isEqualTo("" + (avant + 1));
        assertThat(dit("select count(*) from seance")).isEqualTo("3");
        assertThat(responsable.lire(lequel).body()).contains("s'appuie maintenant sur cet import");
    }

    /** Whoever comes first: either somebody is registered and the import stays whole, or it is gone and nobody is. */
    @ParameterizedTest
    @ValueSource(strings = {"inscrire", "defaire", "ensemble", "ensemble", "ensemble"})
    void leaves_no_half_while_somebody_registers_in_a_session_that_it_brought(String ordre) throws Exception {
        var guichet = new Guichetier(contexte);
        village.remplacer("structure", ville.nom, guichet.ville.nom);
        ville = guichet.ville;
        administratrice = ville.comptes.get(Role.ADMINISTRATEUR);
        responsable = ville.visiteur(Role.RESPONSABLE);
        village.ecrire(
                "actions", "id,type,titre,capacite\nA1,permanence,Aide du mardi,\nA2,atelier,Trier ses photos,8\n");
        village.remplacer(
                "usagers",
                "annee_naissance\nU1,Exemple,Luce,F,1950",
                "annee_naissance,telephone\nU1,Exemple,Luce,F,1950,0612345678");
        village.remplacer("usagers", "U2,Exemple,Omar,M,1948", "U2,Exemple,Omar,M,1948,");
        var jour = LocalDate.now(horloge).plusDays(10);
        village.ajouter("seances", "S4,A2,L1,%1$sT14:00,%1$sT16:00,prevue".formatted(jour));
        importer();
        var lequel = dernier();
        var choisie = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + dit("select id from action where reference = 'A2'")),
                Map.of("choisir", dit("select id from usager where reference = 'U1'")));
        Supplier<Integer> inscrire =
                () -> guichet.envoyer(choisie, Map.of("aller", "inscrire")).statusCode();
        Supplier<Integer> defaire =
                () -> responsable.poster(lequel + "/defaire", Map.of()).statusCode();

        var statuts = switch (ordre) {
            case "inscrire" -> List.of(inscrire.get(), defaire.get());
            case "defaire" -> List.of(defaire.get(), inscrire.get());
            default ->
                Stream.of(inscrire, defaire)
                        .map(geste -> CompletableFuture.supplyAsync(geste, A_COTE))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        };

        assertThat(statuts).allMatch(statut -> statut < 500);
        var inscrites = dit("select count(*) from inscription");
        assertThat(dit("select count(*) filter (where defait_le is null) from versement"))
                .isEqualTo(inscrites);
        assertThat(dit("select (select count(*) from seance) || ' ' || (select count(*) from usager)"))
                .isEqualTo(inscrites.equals("1") ? "4 2" : "0 0");
        if (ordre.equals("inscrire")) {
            assertThat(responsable.lire(lequel).body()).contains("1 inscription : un ajout fait depuis");
        }
        assertThat(inscrites)
                .isIn(
                        ordre.equals("inscrire")
                                ? List.of("1")
                                : ordre.equals("defaire") ? List.of("0") : List.of("0", "1"));
    }

    @Test
    void tells_who_works_on_it_for_too_long() throws Exception {
        importer();
        var tenu = new CountDownLatch(1);
        var fini = new CountDownLatch(1);
        var quelquun = CompletableFuture.runAsync(
                () -> ville.faire(() -> {
                    jdbc.sql("update seance set statut = 'tenue' where reference = 'S1'")
                            .update();
                    tenu.countDown();
                    return fini.await(20, TimeUnit.SECONDS);
                }),
                A_COTE);
        tenu.await();
        responsable.poster(dernier() + "/defaire", Map.of());
        var page = responsable.lire(dernier()).body();
        fini.countDown();
        quelquun.join();
        assertThat(page).contains("quelqu'un travaille en ce moment");
    }

    @Test
    void is_the_business_of_the_town_and_of_those_who_manage_it() throws Exception {
        importer();
        assertThat(ville.visiteur(Role.CONSEILLER).lire(dernier()).statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL)
                        .poster(dernier() + "/defaire", Map.of())
                        .statusCode())
                .isEqualTo(404);
        var ailleursQuIci = Ville.dans(contexte).visiteur(Role.RESPONSABLE);
        assertThat(ailleursQuIci.lire(dernier()).statusCode()).isEqualTo(404);
        assertThat(ailleursQuIci.poster(dernier() + "/defaire", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(responsable.lire("/echanges/versements/nimporte").statusCode())
                .isIn(400, 404);
    }

    /** What goes along with a row and stands in no undoing's way: nothing else is lost by it. */
    @Test
    void lets_go_with_a_row_these_and_no_other() {
        var suivent = ville.<List<String>>faire(
                () -> jdbc.sql("""
            select conname
            from pg_constraint
            where obj_description(oid, 'pg_constraint') = 'suit'
            """).query(String.class).list());
        assertThat(suivent)
                .containsExactlyInAnyOrder(
                        "annonce_pour_un_usager_connu",
                        "contact_avec_un_usager_connu",
                        "distinction_d_une_fiche_connue",
                        "distinction_d_une_autre_fiche_connue",
                        "demandes_comptees_d_une_seance_connue",
                        "suites_comptees_d_une_seance_connue",
                        "orientations_comptees_d_une_seance_connue",
                        "detachee_d_une_seance_connue",
                        "detachee_avec_une_seance_connue",
                        "occupation_d_une_action_connue");
    }

    /** What may go, come back or stand in the way has a name in words; what is not of imports is "other". */
    @Test
    void has_words_for_each_table_that_a_folder_writes_and_for_all_that_hangs_on_one() {
        var ecrites = portes.stream()
                .flatMap(porte -> porte.fichiers().stream())
                .map(Fichier::table)
                .distinct()
                .toList();
        var suspendues = ville.<List<String>>faire(() -> jdbc.sql("""
            select distinct conrelid::regclass::text
            from pg_constraint
            where contype = 'f' and confrelid::regclass::text = any(:ecrites)
                and confrelid::regclass::text <> 'structure'
                and obj_description(oid, 'pg_constraint') is distinct from 'suit'
            """)
                .param("ecrites", ecrites.toArray(String[]::new))
                .query(String.class)
                .list());
        assertThat(Stream.concat(ecrites.stream(), suspendues.stream()).distinct())
                .allMatch(table -> Messages.de("echanges/versements").connait("table." + table));
    }

    private void attendreQueQuelquUnAttende() throws InterruptedException {
        for (var n = 0; n < 400; n++) {
            if (!dit("select count(*) from pg_locks where not granted").equals("0")) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("nobody waits");
    }

    /** @param reste of the statement, from its template on */
    private void unMessage(String sujet, String reste) {
        ecrire("""
            insert into message (
                structure_id, id, cle, jeton, pour, cree_le, du, etat, sujet, modele, canal, destinataire, inscription_id,
                action_id, enquete_id, usager_id)
            select
                structure_id, gen_random_uuid(), gen_random_uuid()::text, gen_random_uuid(), 'personne', now(),
                now() + interval '1 day', 'a_envoyer', '%s', %s
            """.formatted(sujet, reste));
    }

    /** Of each table that imports tell: what is in it, but for how often sessions were moved. */
    private Map<String, String> etat() {
        return ville.faire(() -> {
            var tables = jdbc.sql("""
                select tgrelid::regclass::text from pg_trigger where tgname = 'versement_ajoute' order by 1
                """).query(String.class).list();
            assertThat(tables).contains("inscription", "message");
            var etat = new TreeMap<String, String>();
            for (var table : tables) {
                etat.put(
                        table,
                        jdbc.sql("select coalesce(string_agg((to_jsonb(t) - 'revision' - 'modifie_le')::text,"
                                        + " e'\\n"
                                        + "' order by to_jsonb(t)::text), '') from "
                                        + table + " t")
                                .query(String.class)
                                .single());
            }
            etat.keySet().removeAll(List.of("cle_acces", "compte", "acces_provisoire", "tentative"));
            return etat;
        });
    }

    private void importer() throws Exception {
        importer(Files.write(ailleurs.resolve("releves.zip"), Zip.de(dossier)));
    }

    private void importer(Path fichier) throws Exception {
        var depose = chez(() -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                return ((ResultatDepot.AConfirmer) imports.deposer(recu, "releves.zip", administratrice)).id();
            }
        });
        assertThat(chez(() -> imports.confirmer(depose, administratrice)))
                .isInstanceOf(ResultatConfirmation.Fait.class);
    }

    private void defaire() {
        var lequel = dernier();
        defaire(lequel);
        assertThat(responsable.lire(lequel).body()).contains("Il a été défait le");
    }

    private void defaire(String lequel) {
        assertThat(responsable.poster(lequel + "/defaire", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private String dernier() {
        return "/echanges/versements/" + dit("select id from versement order by id desc limit 1");
    }

    private String premier() {
        return "/echanges/versements/" + dit("select id from versement order by id limit 1");
    }

    private int ecrire(String sql) {
        return ville.faire(() -> jdbc.sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }

    private <T extends @Nullable Object> T chez(Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }
}
