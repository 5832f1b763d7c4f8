package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.estran.Quimper;
import fr.estran.Village;
import fr.estran.Zip;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.echanges.classeurs.FeuilleLaide;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What is exported is what was imported, and what would be imported again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class AllerRetourTests {

    @Autowired
    Importation importation;

    @Autowired
    Exportation exportation;

    @Autowired
    FormeDuDossier forme;

    @Autowired
    Statistiques statistiques;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager gestionnaire;

    @TempDir
    Path dossier;

    @TempDir
    Path retour;

    TransactionTemplate transactions;

    @BeforeEach
    void un_seul_moment() {
        transactions = new TransactionTemplate(gestionnaire);
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Test
    void gives_back_the_files_that_it_was_given_row_for_row() throws Exception {
        var quimper = importer(Quimper.DOSSIER).structure();

        var fichiers = Zip.fichiers(exporter(quimper));

        // It had none: they are what its agreements, its arrivals and its vacancy tell.
        assertThat(fichiers.remove("postes.csv"))
                .isEqualTo("id,nom,convention,ouverture,fermeture\nPO1,Poste 1,CV1,,\nPO2,Poste 2,CV1,,\n");
        assertThat(fichiers.remove("affectations.csv"))
                .isEqualTo("id,poste,conseiller,debut,fin,part\nPO1-1,PO1,C1,2021-09-01,2023-06-30,100\n"
                        + "PO1-2,PO1,C1,2023-09-11,,100\nPO2-1,PO2,C2,2021-09-01,,100\n");
        // It said who waits, and not before whom: whoever asked first.
        assertThat(fichiers.remove("listes_attente.csv")).startsWith("inscription,rang\n");
        // It said nothing of its public holidays: they are those of where its INSEE code is.
        assertThat(fichiers.remove("structure.csv"))
                .isEqualTo("nom,commune,code_insee,zone_scolaire,fuseau,jours_feries,assemblee\n"
                        + "Ville de démonstration – Quimper,Quimper,29232,B,Europe/Paris,metropole,\n");
        // It named who wished what: what comes back are counts of each quarter.
        assertThat(fichiers.remove("consultations.csv")).doesNotContain("U0");
        assertThat(fichiers.remove("souhaits_comptes.csv")).startsWith("consultation,thematique,personnes");
        assertThat(fichiers.remove("souhaits_quartiers.csv")).startsWith("consultation,quartier,thematique,nombre");
        // It said who answered what, by numbers: what is left of it is counts.
        assertThat(fichiers.remove("enquete_etats.csv"))
                .isEqualTo("enquete,modele,lancee,repondants,mot\nE2023,non,2023-11-06,46,\n");
        assertThat(fichiers.remove("enquete_comptes.csv"))
                .startsWith("enquete,question,valeur,nombre\n")
                .contains("\nE2023,mobile,non,10\n", "\nE2023,mobile,oui,36\n", "\nE2023,mobile,*,46\n");
        assertThat(fichiers).hasSize(29);
        for (var fichier : fichiers.keySet()) {
            var donnees = Files.readAllLines(Quimper.DOSSIER.resolve(fichier));
            // It said of nobody a band of ages beside a year of birth.
            var rendues = fichiers.get(fichier)
                    .lines()
                    .map(ligne -> fichier.equals("participations.csv") ? ligne.replaceFirst(",(tranche)?$", "") : ligne)
                    .toList();
            assertThat(donnees).as(fichier).containsAll(rendues).startsWith(rendues.getFirst());
            assertThat(rendues).hasSizeBetween(donnees.size() - 12, donnees.size());
        }
        assertThat(fichiers.values().stream().flatMap(String::lines))
                .hasSize(8393 - 12 + 1 + 28 - 2 + 3 - 353 + 11 - Quimper.SOUHAITS - 1);
    }

    /** Semicolons, the mark of UTF-8, a blank between the day and the hour; in a workbook, days are days. */
    @Test
    void opens_in_a_french_spreadsheet_by_a_double_click() throws Exception {
        var zip = exporter(importer(Quimper.DOSSIER).structure());
        assertThat(new String(Zip.parties(zip).get("seances.csv"), UTF_8))
                .startsWith("\uFEFFid;action;lieu;debut;fin;")
                .containsPattern(";\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2};");
        var archive = Files.write(retour.resolve("releves.zip"), zip);
        var classeur = retour.resolve("releves.xlsx");
        try (var vers = Files.newOutputStream(classeur)) {
            new ClasseurDesReleves(forme).ecrire(archive, vers);
        }
        assertThat(FeuilleLaide.lire(classeur))
                .contains("Ville de démonstration – Quimper|Quimper|29232|B|Europe/Paris|metropole")
                .anyMatch(ligne -> ligne.matches("S\\d+\\|A\\d+\\|L\\d+\\|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\\|.*"));
    }

    @Test
    void writes_as_a_text_what_looks_like_a_day_and_is_none() throws Exception {
        var archive = Files.write(
                retour.resolve("une.zip"),
                Zip.de(Map.of("actions.csv", "\uFEFFid;type;titre\r\nA1;atelier;2024-00-12\r\n")));
        var classeur = retour.resolve("une.xlsx");
        try (var vers = Files.newOutputStream(classeur)) {
            new ClasseurDesReleves(forme).ecrire(archive, vers);
        }
        assertThat(FeuilleLaide.lire(classeur)).contains("A1|atelier|2024-00-12");
    }

    @Test
    void changes_nothing_when_what_was_exported_comes_back() throws Exception {
        revenir(importer(Quimper.DOSSIER).structure());
    }

    @Test
    void rounds_degrees_of_any_length_and_gives_back_what_was_rounded() throws Exception {
        var village = village();
        village.ecrire("lieux", """
                id,nom,latitude,longitude
                L1,Salle des fêtes,47.99600049999999965,-4.102000000000000312638803734444081783294677734375
                L2,Médiathèque,47.9960005,-4.1020005
                """);
        var structure = importer(village.dossier()).structure();

        assertThat(Zip.fichiers(exporter(structure)).get("lieux.csv")).contains("47.996,-4.102", "47.996001,-4.102001");
        revenir(structure);
    }

    /** A column that need not be there, and says nothing of any row, is left out. */
    @Test
    void takes_in_an_empty_column_and_gives_back_the_file_without_it() throws Exception {
        var village = village();
        village.ecrire("enquetes", Files.readString(Quimper.DOSSIER.resolve("enquetes.csv")));
        var questions = Files.readString(Quimper.DOSSIER.resolve("enquete_questions.csv"));
        village.ecrire(
                "enquete_questions", questions.replaceAll("(?m)(?<=\\S)$", ",").replaceFirst("(?m),$", ",aide"));
        assertThat(Files.readAllLines(dossier.resolve("enquete_questions.csv")))
                .startsWith("enquete,code,libelle,type,choix,aide")
                .hasSize(9)
                .allMatch(ligne -> ligne.endsWith(",") || ligne.endsWith(",aide"));
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure))).containsEntry("enquete_questions.csv", questions);
        revenir(structure);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void changes_nothing_in_a_town_drawn_at_random(long graine) throws Exception {
        new VilleAuHasard(graine, forme.fichiers()).ecrire(dossier, "Ville " + graine);
        revenir(importer(dossier).structure());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void changes_nothing_in_a_town_that_several_folders_have_told(long graine) throws Exception {
        StructureId structure = null;
        for (int n = 0; n < 4; n++) {
            FileSystemUtils.deleteRecursively(dossier);
            new VilleAuHasard(graine * 31 + n, forme.fichiers())
                    .ecrire(Files.createDirectories(dossier), "Ville " + graine);
            if (importation.importer(dossier, new Oreille()) instanceof ResultatImport.Garde garde) {
                structure = garde.structure();
            }
        }
        revenir(structure);
    }

    @Test
    void keeps_as_one_what_was_found_to_be_one_and_forgets_it_for_no_older_folder() throws Exception {
        var village = village();
        village.ajouter("lieux", "L9,Salle du bourg bis,");
        village.ajouter("seances", "S9,A1,L9,2023-05-02T09:30,2023-05-02T10:15,tenue");
        village.ecrire("usagers", "id,nom,quartier\nU1,Exemple,bourg\nU2,Exemple,port\n");
        village.ecrire("quartiers", "code,nom\nbourg,Le Bourg\nport,Le Port\n");
        village.ecrire("quartiers_suivi", "quartier,ordre,retire_le,reuni_dans\nport,,2023-12-31,bourg\n");
        village.ecrire("lieux_suivi", "lieu,accessibilite,retire_le,reuni_dans\nL9,,2023-12-31,L1\n");
        village.ecrire("acteurs", "id,nom\nP1,Mission locale\nP2,Mission du port\n");
        village.ecrire("acteurs_suivi", "acteur,retire_le,reuni_dans\nP2,2023-12-31,P1\n");
        village.ecrire("reunions", "id,date\nR1,2023-03-01\n");
        village.ecrire("reunions_presences", "reunion,acteur\nR1,P2\n");
        village.ecrire("thematiques", "code,libelle,champ\nphotos,Les photos,usages_quotidiens\n");
        village.ecrire(
                "modeles_ateliers",
                "id,thematique,titre,retire_le,ordre,reuni_dans\n"
                        + "MA1,photos,Trier ses photos,,2,\nMA2,photos,Trier les photos,2023-12-31,,MA1\n");
        village.ecrire("actions_modeles", "action,modele\nA1,MA2\n");
        village.ajouter("conseillers", "C9,Anne,Exemple,2020-01-01");
        village.ajouter("seances_conseillers", "S9,C9");
        village.ecrire("conseillers_reunis", "id,conserve\nC9,C1\n");
        var structure = importer(dossier).structure();

        for (var suivi : List.of("tel quel", "L9,,,\n", "")) {
            if (!suivi.equals("tel quel")) {
                village.ecrire("quartiers_suivi", "quartier,ordre,retire_le,reuni_dans\n");
                village.ecrire("lieux_suivi", "lieu,accessibilite,retire_le,reuni_dans\n" + suivi);
                village.ecrire("acteurs_suivi", "acteur,retire_le,reuni_dans\n");
                village.ecrire("conseillers_reunis", "id,conserve\n");
                village.ecrire(
                        "modeles_ateliers",
                        "id,thematique,titre,ordre\nMA1,photos,Trier ses photos,2\nMA2,photos,Trier les photos,\n");
                importer(dossier);
            }
            var rendus = Zip.fichiers(exporter(structure));
            assertThat(rendus.get("seances.csv")).contains("S9,A1,L1,");
            assertThat(rendus.get("usagers.csv")).doesNotContain("port");
            assertThat(rendus.get("lieux_suivi.csv"))
                    .isEqualTo("lieu,accessibilite,retire_le,reuni_dans\nL9,,2023-12-31,L1\n");
            assertThat(rendus.get("quartiers_suivi.csv"))
                    .isEqualTo("quartier,ordre,retire_le,reuni_dans\nport,,2023-12-31,bourg\n");
            assertThat(rendus.get("acteurs_suivi.csv")).endsWith("\nP2,,,,,,2023-12-31,P1\n");
            assertThat(rendus.get("modeles_ateliers.csv"))
                    .contains("MA1,photos,Trier ses photos,,,,,,,,,,2,\n")
                    .contains("MA2,photos,Trier les photos,,,,,,,,,2023-12-31,,MA1\n");
            assertThat(rendus.get("seances_conseillers.csv")).contains("S9,C1\n");
            assertThat(rendus.get("conseillers.csv")).doesNotContain("C9");
            assertThat(rendus.get("conseillers_reunis.csv")).isEqualTo("id,conserve\nC9,C1\n");
            assertThat(rendus.get("actions_modeles.csv")).isEqualTo("action,modele\nA1,MA1\n");
            assertThat(rendus.get("reunions_presences.csv")).isEqualTo("reunion,acteur\nR1,P1\n");
        }
        revenir(structure);
    }

    @Test
    void keeps_who_held_a_post_when_a_folder_from_before_they_were_found_to_be_one_comes_back() throws Exception {
        var village = village();
        village.ajouter("conseillers", "C9,Anne,Exemple,2020-01-01");
        village.ecrire("conseillers_reunis", "id,conserve\nC9,C1\n");
        var structure = importer(dossier).structure();
        village.ecrire("conseillers_reunis", "id,conserve\n");
        village.ecrire("postes", "id,nom,convention,ouverture,fermeture\nPO1,Poste 1,,,\n");
        village.ecrire(
                "affectations",
                "id,poste,conseiller,debut,fin,part\nAF1,PO1,C9,2020-02-01,2020-12-31,100\n"
                        + "AF2,PO1,C1,2022-01-01,,100\n");

        // Nobody had the posts in hand; then this folder has, and one that tells no post comes back too.
        for (var quand : List.of("told", "left out")) {
            if (quand.equals("left out")) {
                Files.delete(dossier.resolve("postes.csv"));
                Files.delete(dossier.resolve("affectations.csv"));
            }
            importer(dossier);
            assertThat(Zip.fichiers(exporter(structure)).get("affectations.csv"))
                    .as(quand)
                    .isEqualTo("id,poste,conseiller,debut,fin,part\nAF1,PO1,C1,2020-02-01,2020-12-31,100\n"
                            + "AF2,PO1,C1,2022-01-01,,100\n");
        }
    }

    @Test
    void names_what_no_row_describes_beside_what_one_does() throws Exception {
        var village = village();
        village.ecrire("usagers", "id,nom,quartier\nU1,Exemple,bourg\nU2,Exemple,hors_commune\nU3,Exemple,port\n");
        importer(dossier);
        village.ecrire("quartiers", "code,nom\nbourg,Le Bourg\n");
        village.ecrire("usagers", "id,nom,quartier\nU1,Exemple,bourg\nU2,Exemple,hors_commune\n");
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure)).get("quartiers.csv"))
                .isEqualTo("code,nom\nbourg,Le Bourg\nport,\n");
        revenir(structure);
    }

    @Test
    void tells_the_second_of_two_hours_with_the_same_name() throws Exception {
        var village = village();
        village.ajouter("seances", "S8,A1,L1,2023-10-29T02:30,2023-10-29T02:15+01:00,tenue");
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure)).get("seances.csv"))
                .contains("S8,A1,L1,2023-10-29T02:30,2023-10-29T02:15+01:00,tenue,\n");
        revenir(structure);
    }

    @Test
    void leaves_the_places_of_rows_to_those_that_remain() throws Exception {
        var village = village();
        village.ajouter("usagers", "U3,Exemple,Ana,F,");
        village.ecrire("participations", "seance,usager,presence\nS1,U3,present\nS1,U1,present\nS1,U2,present\n");
        var structure = importer(dossier).structure();
        pour(structure, "delete from participation using usager u where u.id = usager_id and u.reference = 'U1'");
        pour(structure, "update participation set ordre = ordre * 100");

        assertThat(Zip.fichiers(exporter(structure))
                        .get("participations.csv")
                        .lines()
                        .skip(1))
                .extracting(ligne -> ligne.substring(0, 5))
                .containsExactly("S1,U3", "S1,U2");
        revenir(structure);
    }

    /** What the folder of last month calls a session of the quarter is somebody's appointment by now. */
    @Test
    void keeps_an_appointment_when_an_older_folder_comes_back_and_says_which_quarter_counts_it() throws Exception {
        var village = village();
        village.ajouter("actions", "A2,rendez_vous,Rendez-vous du trimestre");
        village.ajouter("seances", "S4,A2,L1,2023-02-07T09:30,2023-02-07T10:15,tenue");
        village.ajouter("seances_conseillers", "S4,C1");
        village.ajouter("participations", "S4,U1,present");
        var structure = importer(dossier).structure();
        assertThat(Zip.fichiers(exporter(structure)).get("actions.csv")).doesNotContain("recueil");
        var avant = chiffres(structure);
        pour(structure, """
                insert into action (structure_id, id, reference, recueil_id, type, titre, publiee, reservation)
                select structure_id, gen_random_uuid(), 'A3', id, type, 'Rendez-vous individuel', false, 'equipe'
                from action where reference = 'A2'
                """);
        pour(structure, """
                update seance set action_id = (select id from action where reference = 'A3') where reference = 'S4'
                """);

        importer(dossier);

        assertThat(chiffres(structure)).isEqualTo(avant);
        var rendus = Zip.fichiers(exporter(structure));
        assertThat(rendus.get("actions.csv")).contains("recueil\n", "A3,rendez_vous,", ",A2\n");
        assertThat(rendus.get("seances.csv")).contains("S4,A3,");
        revenir(structure);
    }

    @Test
    void leaves_out_the_files_without_a_row_and_keeps_those_that_a_folder_must_have() throws Exception {
        var village = village();
        village.supprimer("seances_conseillers");
        village.ecrire("participations", "seance,usager,presence\n");
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure)).keySet())
                .containsExactly(
                        "actions.csv",
                        "conseillers.csv",
                        "lieux.csv",
                        "participations.csv",
                        "seances.csv",
                        "structure.csv",
                        "usagers.csv");
    }

    @Test
    void gives_back_all_that_the_agenda_adds() throws Exception {
        var village = village();
        var ajoutes = new LinkedHashMap<String, String>();
        ajoutes.put("vacances_scolaires.csv", "premier_jour,dernier_jour\n2023-02-11,2023-02-26\n");
        ajoutes.put("vacances_noms.csv", "premier_jour,nom\n2023-02-11,Vacances d'hiver\n");
        ajoutes.put(
                "lieux_pratique.csv",
                "lieu,etage,acces,arret,contact,telephone,courriel,cles,entree,equipement\n"
                        + "L1,,,,Mme Exemple,0298000000,,Chez le gardien,,\n");
        ajoutes.put("quartiers.csv", "code,nom\nbourg,Le Bourg\nport,Le Port\n");
        ajoutes.put("quartiers_suivi.csv", "quartier,ordre,retire_le\nbourg,2,2023-12-01\n");
        ajoutes.put(
                "acteurs.csv",
                "id,nom,missions,publics,quartier,telephone,site\n"
                        + "P1,Mission locale,Formation,Les jeunes,bourg,0298000001,https://mission.example\n");
        ajoutes.put(
                "acteurs_suivi.csv",
                "acteur,adresse,courriel,contact,contact_telephone,contact_courriel,retire_le\n"
                        + "P1,3 quai de l'Exemple,bonjour@mission.example,Mme Exemple,0298000002,elle@mission.example,"
                        + "2023-12-31\n");
        ajoutes.put("acteurs_quartiers.csv", "acteur,quartier\nP1,port\n");
        ajoutes.put("reunions.csv", "id,date,ordre_du_jour\nR1,2023-05-11,Pratiques\nR2,,\n");
        ajoutes.put(
                "reunions_suivi.csv",
                "reunion,tenue,debut,fin,lieu,lieu_dit,compte_rendu,documents,annulee_le,raison\n"
                        + "R1,oui,14:00,16:00,L1,Salle bleue,On a parlé.,https://exemple.test,,\n"
                        + "R2,non,,,,,,,2023-05-02,Trop peu de réponses\n");
        ajoutes.put("reunions_dates.csv", "reunion,date,debut,fin\nR2,2023-06-08,,\nR2,2023-06-15,17:30,19:00\n");
        ajoutes.put("reunions_presences.csv", "reunion,acteur\nR1,P1\n");
        ajoutes.put("reunions_personnes.csv", "reunion,acteur,personnes\nR1,P1,3\n");
        ajoutes.put("reunions_points.csv", "id,reunion,rang,quoi,acteur\nRP1,R1,1,Le site des impôts,P1\n");
        ajoutes.put(
                "reunions_decisions.csv",
                "id,reunion,quoi,acteur,qui,pour_le,etat,close_le,suite\n"
                        + "RD1,R1,Refaire le dépliant,P1,L'animatrice,2023-09-01,faite,2023-08-30,Imprimé\n");
        ajoutes.put(
                "reseau.csv",
                "id,nature,date,titre,reseau,ou,qui,texte,nombre,professionnels,action\n"
                        + "FR1,evenement,2023-06-10,Demi-journée du numérique,,Médiathèque,,Trois ateliers,80,12,A1\n"
                        + "FR2,coordination,2023-10-05,Hub régional,region,,Une conseillère,Un guide,,,\n");
        ajoutes.put("reseau_organismes.csv", "fait,acteur\nFR1,P1\n");
        ajoutes.put("territoire.csv", "reglage,valeur\ndecoupage,commune\n");
        ajoutes.put("lieux_suivi.csv", "lieu,accessibilite,retire_le\nL1,De plain-pied,2023-12-31\n");
        ajoutes.put("lieux_mobiles.csv", "lieu,mobile,halte_de\nL1,oui,\n");
        ajoutes.put("lieux_fermetures.csv", "lieu,debut,fin,raison\nL1,2023-05-02,2023-05-05,Travaux\n");
        ajoutes.put(
                "formes.csv",
                "type,proposee,public_singulier,public_pluriel,public_feminin,bilan_singulier,bilan_pluriel,bilan_feminin,jour,"
                        + "debut,fin\n"
                        + "atelier,non,,,,,,,,,\n"
                        + "rdv_jeudi,oui,Mardi du clic,Mardis du clic,non,mardi du clic,mardis du clic,non,mardi,18:00,19:30\n");
        ajoutes.put("salles.csv", "id,lieu,nom,capacite\nSL1,L1,Salle bleue,8\n");
        ajoutes.put(
                "trimestres.csv",
                "trimestre,ouvre_le,publie_le,publie_par,boucle_le,boucle_par,reste_relu_le,reste_relu_par,reste_empreinte\n"
                        + "2023-T1,2023-01-09,2022-12-12,Camille,2023-04-20,Dominique,2022-12-10,Camille,c0ffee\n"
                        + "2023-T2,,,,,,,,\n");
        ajoutes.put(
                "trimestres_relectures.csv",
                "trimestre,conseiller,le,par,empreinte\n2023-T1,C1,2022-12-11,Anne,0ff1ce\n");
        ajoutes.put("trimestres_formes.csv", "trimestre,type,nombre\n2023-T1,atelier,17\n2023-T1,permanence,50\n");
        ajoutes.put("trimestres_quartiers.csv", "trimestre,quartier,nombre\n2023-T1,bourg,12\n");
        ajoutes.put("trimestres_actions.csv", "trimestre,action,sort,jour_pose\n2023-T1,A1,publiee,oui\n");
        ajoutes.put("indisponibilites.csv", "id,conseiller,debut,fin,motif\nN1,C1,2023-03-07,2023-03-07,conge\n");
        ajoutes.put("demi_journees.csv", "indisponibilite,moment\nN1,matin\n");
        ajoutes.put(
                "benevoles.csv",
                "id,nom,parti_le,telephone,courriel,adresse,prevenir,coordonnees_le\n"
                        + "B1,Marie-Jo,,06 39 98 20 01,marie-jo@exemple.invalid,\"1 rue de l'Exemple, 29000 Quimper\",sms,2023-01-05\n");
        ajoutes.put("seances_benevoles.csv", "seance,benevole\nS1,B1\n");
        ajoutes.put(
                "seances_salles.csv",
                "seance,lieu,salle,debut,fin,etat,par,le\n"
                        + "S1,L1,SL1,2023-01-10T09:00,2023-01-10T12:00,confirmee,Mme Exemple,2023-01-02\n");
        ajoutes.put("materiel.csv", "id,nom,exemplaires,retire_le\nM1,Valise de tablettes,1,2023-06-30\n");
        ajoutes.put("lieux_materiel.csv", "lieu,materiel\nL1,M1\n");
        ajoutes.put("actions_themes.csv", "action,thematique\nA1,photos\n");
        ajoutes.put(
                "actions_questions.csv",
                "action,rang,question,choix,requise\n"
                        + "A1,1,Quel téléphone ?,\"Android\niPhone\",oui\nA1,2,Avec qui venez-vous ?,,non\n");
        ajoutes.put(
                "inscriptions.csv",
                "id,action,usager,inscrit_le,statut,canal\nI1,A1,U1,2023-01-02,confirmee,telephone\n");
        ajoutes.put(
                "inscriptions_tiers.csv",
                "inscription,nom,lien,telephone,courriel,prevenir\nI1,M. Exemple,fils,06 39 98 10 12,,tiers\n");
        ajoutes.put("actions_materiel.csv", "action,materiel\nA1,M1\n");
        ajoutes.put("seances_materiel.csv", "seance,materiel\nS1,M1\n");
        ajoutes.put(
                "series.csv",
                "id,action,suite_de,rythme,intervalle,jours,rangs,jour_du_mois,epoque,feries,premier_jour,dernier_jour,fois,"
                        + "debut,fin,lieu\n"
                        + "SR1,A1,,semaine,1,2|4,,,periode_scolaire,non,2023-01-10,2023-01-31,,09:00,12:00,L1\n"
                        + "SR2,A1,SR1,rang,2,5,1|-1,,toute_l_annee,oui,2023-02-01,,10,09:30,12:00,\n");
        ajoutes.put("series_conseillers.csv", "serie,conseiller\nSR1,C1\n");
        ajoutes.put("series_benevoles.csv", "serie,benevole\nSR2,B1\n");
        ajoutes.put("series_dates.csv", "serie,jour,seance\nSR1,2023-01-10,S1\nSR1,2023-01-12,\n");
        ajoutes.put(
                "actions_programme.csv",
                "action,publiee,presentation,pour_qui,a_apporter,reservation,inscriptions_des,places_gardees,gardees_jusqu_au,"
                        + "promotion,delai_reponse\n"
                        + "A1,non,\"On y apprend\nà trier ses photos\",Tout le monde,Un téléphone,professionnels,2023-01-02,"
                        + "2,2023-01-09,proposition,8\n");
        ajoutes.put(
                "rendez_vous_plages.csv",
                "conseiller,jour,ouvre,ferme,du,au,lieu,salle\n"
                        + "C1,lundi,09:00,12:00,2023-01-02,,L1,Salle bleue\n"
                        + "C1,mardi,14:00,17:00,2023-01-03,2023-06-30,,\n");
        ajoutes.put(
                "rendez_vous_regles.csv",
                "preavis,horizon,duree,pause,trajet,au_plus,ecart,reponse\n48,30,60,10,20,3,7,12\n");
        ajoutes.put(
                "mots.csv",
                "nature,code,texte\nbut_de_forme,atelier,Apprendre à son rythme.\nmarque_d_echelle,aisance.4,très à l'aise\n");
        ajoutes.put(
                "messages_textes.csv",
                "modele,canal,objet,texte\n"
                        + "confirmation,courriel,Votre place,\"Bonjour {prenom},\nc'est noté : {quand}, {lieu}.\"\n"
                        + "rappel,neutre,,\"Rendez-vous {quand}. {telephone}\"\n".replace("\"", ""));
        ajoutes.put(
                "vitrine.csv",
                "nom,presentation,adresse,telephone,courriel,horaires,directeur,hebergeur,delegue,conformite,audit,securite,siret,sites,couleur\n"
                        + "Le clic,Bonjour,1 place du Bourg,02 98 00 00 00,clic@exemple.fr,Le matin,Mme Exemple,Ici,M. Exemple,"
                        + "partielle,61 %,faille@exemple.fr,21290001000019,\"https://www.exemple.fr\nhttp://mairie:8080\",#1b5e6f\n");
        ajoutes.put(
                "vitrine_logo.csv",
                "type,logo\nimage/png,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==\n");
        ajoutes.put(
                "actes_reglages.csv",
                "original,matiere,matiere_intitule,nature,jours_francs\n"
                        + "À l'accueil,5.2,Fonctionnement des assemblées,deliberations,3\n");
        ajoutes.put("groupes.csv", "id,action,nom,telephone,places,rendues\nG1,A1,Classe de CM2,0298000000,12,0\n");
        ajoutes.put("messages_arrets.csv", "destinataire\n0600000000\nluce@exemple.fr\n");
        ajoutes.put(
                "usagers_fiche.csv",
                "usager,a_prevoir,sans_reponse,enquetes\nU1,chargeur|rappeler,genre|quartier,non\n");
        ajoutes.put("foyers.csv", "usager,avec,nature\nU2,U1,aide\n");
        ajoutes.put("distinctions.csv", "une,autre,le\nU2,U1,2023-02-03\n");
        ajoutes.put("service_ouvertures.csv", "jour,ouvre,ferme\nlundi,09:00,12:00\nlundi,13:30,17:00\n");
        ajoutes.put("programme_regles.csv", "seuil_reprogrammation\n7\n");
        for (var ajoute : ajoutes.entrySet()) {
            village.ecrire(ajoute.getKey().replace(".csv", ""), ajoute.getValue());
        }
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure))).containsAllEntriesOf(ajoutes);
        revenir(structure);
    }

    @Test
    void leaves_alone_what_an_older_dossier_does_not_know_and_takes_away_what_a_newer_one_no_longer_says()
            throws Exception {
        var village = village();
        village.ecrire("indisponibilites", "id,conseiller,debut,fin,motif\nN1,C1,2023-03-07,2023-03-07,conge\n");
        village.ecrire("demi_journees", "indisponibilite,moment\nN1,matin\n");
        importer(dossier);
        village.supprimer("demi_journees");
        var structure = importer(dossier).structure();

        assertThat(Zip.fichiers(exporter(structure)))
                .containsEntry("demi_journees.csv", "indisponibilite,moment\nN1,matin\n");

        village.ecrire("demi_journees", "indisponibilite,moment\n");
        var garde = importer(dossier);

        assertThat(List.of(garde.ajoutees(), garde.modifiees(), garde.retirees()))
                .containsExactly(0L, 1L, 0L);
        assertThat(Zip.fichiers(exporter(structure))).doesNotContainKey("demi_journees.csv");
    }

    /** Back home it changes nothing; elsewhere it makes the same service, which says the same again. */
    private void revenir(StructureId structure) throws Exception {
        var exporte = exporter(structure);
        Zip.fichiers(exporte).values().forEach(AllerRetourTests::sansFormule);
        FileSystemUtils.deleteRecursively(retour);
        Files.createDirectories(retour);
        for (var fichier : Zip.fichiers(exporte).entrySet()) {
            Files.writeString(retour.resolve(fichier.getKey()), fichier.getValue());
        }

        var garde = importer(retour);
        assertThat(garde.structure()).isEqualTo(structure);
        assertThat(List.of(garde.ajoutees(), garde.modifiees(), garde.retirees()))
                .containsOnly(0L);
        assertThat(garde.constats()).extracting(Constat::phrase).noneMatch(phrase -> phrase.contains("gardée"));
        assertThat(exporter(structure)).isEqualTo(exporte);

        new Village(retour)
                .remplacer(
                        "structure",
                        nom(exporte),
                        "Ailleurs " + StructureId.nouveau().valeur());
        var copie = importer(retour).structure();
        assertThat(chiffres(copie)).isEqualTo(chiffres(structure));
        var ailleurs = exporter(copie);
        var attendus = Zip.fichiers(exporte);
        attendus.put("structure.csv", Files.readString(retour.resolve("structure.csv")));
        assertThat(Zip.fichiers(ailleurs)).isEqualTo(attendus);
    }

    /** However a spreadsheet parts it: but for numbers, no cell begins as a formula does. */
    private static void sansFormule(String fichier) {
        try (var lu = CsvReader.builder().ofCsvRecord(fichier)) {
            assertThat(lu.stream()
                            .flatMap(ligne -> ligne.getFields().stream())
                            .filter(cellule -> !cellule.matches("-?\\d+(\\.\\d+)?"))
                            .flatMap(cellule -> Stream.of(cellule.split("[;,\t\r\n]")))
                            .filter(partie -> !partie.isEmpty())
                            .map(partie -> partie.charAt(0)))
                    .doesNotContain('=', '+', '-', '@');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Chiffres chiffres(StructureId structure) {
        return StructureCourante.auNomDe(
                structure, () -> transactions.execute(_ -> statistiques.indicateurs(Periode.annee(2023))));
    }

    private Village village() throws IOException {
        var village = Village.dans(dossier);
        village.remplacer(
                "structure",
                "Commune de Sainte-Mousse",
                "Commune " + StructureId.nouveau().valeur());
        return village;
    }

    private static String nom(byte[] exporte) throws IOException {
        return Zip.fichiers(exporte)
                .get("structure.csv")
                .lines()
                .toList()
                .get(1)
                .split(",")[0];
    }

    private ResultatImport.Garde importer(Path autre) throws IOException {
        var oreille = new Oreille();
        var resultat = importation.importer(autre, oreille);
        assertThat(oreille.erreurs).isEmpty();
        return (ResultatImport.Garde) resultat;
    }

    private byte[] exporter(StructureId structure) {
        return StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(_ -> {
                    try {
                        var octets = new ByteArrayOutputStream();
                        exportation.exporter(octets);
                        return octets.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    private void pour(StructureId structure, String ordre) {
        StructureCourante.auNomDe(
                structure, () -> transactions.execute(_ -> jdbc.sql(ordre).update()));
    }
}
