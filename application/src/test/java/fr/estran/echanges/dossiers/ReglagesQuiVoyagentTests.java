package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Zip;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a town has set for itself goes out and comes in: whole where it is said, and as it was where it is not. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class ReglagesQuiVoyagentTests {

    static final String TERMES =
            "action,publiee,reservation,places_gardees,gardees_jusqu_au,promotion,delai_reponse,presentation\n";

    @Autowired
    Importation importation;

    @Autowired
    Exportation exportation;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Village village;

    @BeforeEach
    void un_village() throws IOException {
        village = Village.dans(dossier);
        village.remplacer(
                "structure",
                "Commune de Sainte-Mousse",
                "Commune " + StructureId.nouveau().valeur());
    }

    @Test
    void a_draft_comes_back_a_draft_and_an_older_folder_leaves_it_one() throws IOException {
        village.ecrire("actions_programme", TERMES + "A1,non,equipe,0,,directe,16,On y vient sans rendez-vous\n");
        importer();
        village.supprimer("actions_programme");

        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte().get("actions_programme.csv"))
                .contains("A1,non,On y vient sans rendez-vous,,,equipe,,0,,directe,16");
    }

    @Test
    void an_action_of_which_the_file_says_nothing_any_more_is_in_the_programme_as_any_other() throws IOException {
        village.ecrire("actions_programme", TERMES + "A1,non,equipe,0,,directe,16,Bientôt\n");
        importer();
        village.ecrire("actions_programme", TERMES);

        assertThat(lignesTouchees(importer())).containsExactly(0L, 1L, 0L);
        assertThat(exporte()).doesNotContainKey("actions_programme.csv");
    }

    @Test
    void fewer_places_and_fewer_of_them_kept_come_in_together() throws IOException {
        village.ecrire("actions", "id,type,titre,capacite\nA1,atelier,Photos,10\n");
        village.ecrire("actions_programme", TERMES + "A1,oui,tous,8,2023-01-09,directe,16,\n");
        importer();
        village.ecrire("actions", "id,type,titre,capacite\nA1,atelier,Photos,5\n");
        village.ecrire("actions_programme", TERMES + "A1,oui,tous,3,2023-01-09,directe,16,\n");

        assertThat(lignesTouchees(importer())).containsExactly(0L, 2L, 0L);
        assertThat(lignesTouchees(importer())).containsOnly(0L);

        village.supprimer("actions_programme");
        village.ecrire("actions", "id,type,titre,capacite\nA1,atelier,Photos,2\n");
        assertThat(refus()).singleElement().asString().contains("On ne peut pas garder plus de places qu'il y en a.");
    }

    @Test
    void says_what_is_wrong_with_the_terms_of_an_action() throws IOException {
        village.ecrire("actions", "id,type,titre,capacite,recueil\nA1,rendez_vous,Quart,2,\nA2,rendez_vous,Un,1,A1\n");
        village.ecrire(
                "actions_programme",
                TERMES + "A1,oui,tous,3,,directe,16,%s\n".formatted("a".repeat(1001)) + "A2,oui,tous,0,,directe,16,\n");

        assertThat(refus())
                .anyMatch(phrase -> phrase.contains("places_gardees")
                        && phrase.contains("au plus autant de places gardées que de places est attendu"))
                .anyMatch(phrase -> phrase.contains("un jour est attendu, jusqu'auquel ces places sont gardées"))
                .anyMatch(phrase -> phrase.contains("un texte de 1 000 caractères au plus est attendu"))
                .anyMatch(phrase -> phrase.contains("un rendez-vous n'est que pour une personne"))
                .hasSize(4);
    }

    @Test
    void the_hours_of_the_service_are_those_of_the_file_once_it_has_any() throws IOException {
        village.ecrire("service_ouvertures", "jour,ouvre,ferme\nlundi,09:00,12:00\nmardi,09:00,12:00\n");
        importer();
        village.ecrire("service_ouvertures", "jour,ouvre,ferme\nlundi,08:30,10:00\nlundi,10:00,12:00\n");

        assertThat(lignesTouchees(importer())).containsExactly(2L, 0L, 2L);
        assertThat(lignesTouchees(importer())).containsOnly(0L);

        village.ecrire("service_ouvertures", "jour,ouvre,ferme\n");
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte())
                .containsEntry("service_ouvertures.csv", "jour,ouvre,ferme\nlundi,08:30,10:00\nlundi,10:00,12:00\n");
    }

    @Test
    void refuses_hours_that_overlap_or_end_before_they_begin() throws IOException {
        village.ecrire(
                "service_ouvertures", "jour,ouvre,ferme\nlundi,09:00,12:00\nlundi,11:00,14:00\nmardi,12:00,09:00\n");

        assertThat(refus())
                .hasSize(2)
                .anyMatch(phrase -> phrase.contains("ligne 3") && phrase.contains("qui n'en chevauchent pas d'autres"))
                .anyMatch(phrase -> phrase.contains("ligne 4") && phrase.contains("une fin qui vient après le début"));
    }

    @Test
    void a_file_of_one_row_has_one_and_the_same_twice_is_one() throws IOException {
        village.ecrire("programme_regles", "seuil_reprogrammation\n7\n7\n");
        importer();
        assertThat(exporte()).containsEntry("programme_regles.csv", "seuil_reprogrammation\n7\n");

        village.ecrire("programme_regles", "seuil_reprogrammation\n7\n8\n");
        assertThat(refus()).singleElement().asString().contains("ce fichier n'a qu'une ligne");

        village.ecrire("programme_regles", "seuil_reprogrammation\n8\n");
        assertThat(lignesTouchees(importer())).containsExactly(0L, 1L, 0L);

        village.ecrire("programme_regles", "seuil_reprogrammation\n");
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte()).containsEntry("programme_regles.csv", "seuil_reprogrammation\n8\n");
    }

    @Test
    void a_tie_of_a_household_is_written_once_and_may_turn_round() throws IOException {
        village.ecrire("foyers", "usager,avec,nature\nU1,U2,aide\nU2,U1,aide\nU1,U1,couple\n");
        assertThat(refus())
                .hasSize(2)
                .anyMatch(phrase -> phrase.contains("ligne 3") && phrase.contains("un seul lien entre deux personnes"))
                .anyMatch(phrase -> phrase.contains("ligne 4") && phrase.contains("une autre personne est attendue"));

        village.ecrire("foyers", "usager,avec,nature\nU1,U2,aide\n");
        importer();
        village.ecrire("foyers", "usager,avec,nature\nU2,U1,aide\n");
        assertThat(lignesTouchees(importer())).containsExactly(1L, 0L, 1L);
        assertThat(exporte()).containsEntry("foyers.csv", "usager,avec,nature\nU2,U1,aide\n");
    }

    @Test
    void two_people_who_were_told_apart_are_so_whichever_is_named_first() throws IOException {
        village.ecrire("distinctions", "une,autre,le\nU1,U2,2023-02-03\n");
        importer();
        village.ecrire("distinctions", "une,autre,le\nU2,U1,2023-02-03\n");

        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte()).containsEntry("distinctions.csv", "une,autre,le\nU1,U2,2023-02-03\n");
    }

    @Test
    void never_repeats_what_was_written_of_somebody() throws IOException {
        village.ecrire("usagers_fiche", "usager,a_prevoir,sans_reponse\nU1,voit mal,\n");

        assertThat(refus())
                .singleElement()
                .asString()
                .contains("usagers_fiche.csv, ligne 2")
                .doesNotContain("voit");
    }

    @Test
    void hours_of_appointments_may_end_where_others_begin() throws IOException {
        var titres = "conseiller,jour,ouvre,ferme,du,au,lieu,salle\n";
        village.ecrire("rendez_vous_plages", titres + "C1,lundi,09:00,12:00,2023-01-02,,L1,\n");
        importer();
        village.ecrire(
                "rendez_vous_plages",
                titres + "C1,lundi,08:00,09:30,2023-01-02,,,\nC1,lundi,09:30,12:00,2023-01-02,,L1,Salle bleue\n");
        assertThat(lignesTouchees(importer())).containsExactly(2L, 0L, 1L);
        assertThat(lignesTouchees(importer())).containsOnly(0L);

        village.ecrire(
                "rendez_vous_plages",
                titres + "C1,lundi,09:00,12:00,2023-01-02,,,Salle\nC1,lundi,11:00,10:00,2023-03-01,2023-02-01,,\n"
                        + "C1,lundi,11:00,13:00,2024-01-01,,,\n");
        assertThat(refus())
                .hasSize(5)
                .anyMatch(phrase -> phrase.contains("ligne 2") && phrase.contains("une salle d'un lieu"))
                .anyMatch(phrase -> phrase.contains("ligne 4") && phrase.contains("de la même personne"));
    }

    @Test
    void an_appointment_lasts_as_long_as_appointments_do() throws IOException {
        village.ecrire(
                "rendez_vous_regles",
                "preavis,horizon,duree,pause,trajet,au_plus,ecart,reponse\n24,42,50,15,30,2,0,8\n");

        assertThat(refus()).singleElement().asString().contains("45 ou 60 minutes sont attendues");
    }

    @Test
    void the_words_of_the_town_are_those_of_the_file_and_the_others_are_ours_again() throws IOException {
        var titres = "modele,canal,objet,texte\n";
        village.ecrire("messages_textes", titres + "rappel,sms,,À demain {prenom}\nattente,sms,,Patience\n");
        village.ecrire("mots", "nature,code,texte\nbut_de_forme,atelier,Apprendre.\n");
        importer();
        village.ecrire("messages_textes", titres + "rappel,sms,,À demain\n");
        village.ecrire("mots", "nature,code,texte\nbut_de_forme,atelier,Apprendre ensemble.\n");

        assertThat(lignesTouchees(importer())).containsExactly(0L, 2L, 1L);
        assertThat(lignesTouchees(importer())).containsOnly(0L);
    }

    @Test
    void a_message_says_nothing_that_could_not_be_filled_in() throws IOException {
        village.ecrire("messages_textes", """
                modele,canal,objet,texte
                rappel,sms,,Bonjour {nom}
                rappel,neutre,,Rendez-vous : {titre}
                rappel,courriel,,Bonjour {prenom}
                attente,courriel,Objet {,Bonjour {prenom}
                confirmation,sms,Objet,Bonjour {prenom}
                code,sms,,Votre code : {code}
                """);

        assertThat(refus())
                .hasSize(5)
                .anyMatch(phrase -> phrase.contains("ligne 2") && phrase.contains("entre accolades"))
                .anyMatch(phrase -> phrase.contains("ligne 3") && phrase.contains("le message neutre"))
                .anyMatch(phrase -> phrase.contains("ligne 4") && phrase.contains("pour un e-mail"))
                .anyMatch(phrase -> phrase.contains("ligne 5") && phrase.contains("« objet »"))
                .anyMatch(phrase -> phrase.contains("ligne 6") && phrase.contains("aucun pour un SMS"));
    }

    @Test
    void the_look_of_the_town_is_one_that_can_be_read() throws IOException {
        var titres = "telephone,courriel,conformite,couleur\n";
        village.ecrire("vitrine", titres + "demander,ici,partielle,#ffcc00\n");
        assertThat(refus())
                .hasSize(4)
                .anyMatch(phrase -> phrase.contains("une couleur plus foncée est attendue"))
                .anyMatch(phrase -> phrase.contains("ce que l'audit a trouvé est attendu"));

        village.ecrire("vitrine", titres + ",,non_conforme,#777777\n");
        assertThat(refus()).singleElement().asString().contains("plus foncée");

        village.ecrire("vitrine", titres + ",,non_conforme,#767676\n");
        importer();
        village.ecrire("vitrine", titres + "02 98 00 00 00,,non_conforme,#1b5e6f\n");
        assertThat(lignesTouchees(importer())).containsExactly(0L, 1L, 0L);
        village.ecrire("vitrine", titres + ",,non_conforme,bleu\n");
        assertThat(refus()).singleElement().asString().contains("comme #1b5e6f");
    }

    @Test
    void a_bus_and_its_stops_come_back_and_an_older_folder_leaves_them() throws IOException {
        village.ecrire(
                "lieux",
                "id,nom,quartier,commune\nL1,\"Bus, marché\",,Plomelin\nL2,Bus,,\nL3,\"Camion, école\",,Ergué\nL4,Camion,,\n");
        village.ecrire("lieux_mobiles", "lieu,mobile,halte_de\nL1,,L2\nL2,oui,\nL3,,L4\nL4,oui,\n");
        importer();
        var dits = "lieu,mobile,halte_de\nL1,,L2\nL2,oui,\nL3,,L4\nL4,oui,\n";
        assertThat(exporte()).containsEntry("lieux_mobiles.csv", dits);
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        village.supprimer("lieux_mobiles");
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte()).containsEntry("lieux_mobiles.csv", dits);
        village.ecrire("lieux_suivi", "lieu,reuni_dans\nL2,L1\n");
        assertThat(refus()).as("known here").singleElement().asString().contains("ne sont pas un seul lieu");
        village.supprimer("lieux_suivi");

        village.ecrire("lieux_mobiles", "lieu,mobile,halte_de\nL1,oui,\nL2,,L1\n");
        village.ecrire(
                "lieux",
                "id,nom,quartier,commune\nL1,\"Bus, marché\",,Plomelin\nL2,Bus,,Quimper\nL3,\"Camion, école\",,Ergué\nL4,Camion,,\n");
        importer();
        assertThat(exporte()).containsEntry("lieux_mobiles.csv", "lieu,mobile,halte_de\nL1,oui,\nL2,,L1\n");

        village.ecrire("lieux_suivi", "lieu,retire_le,reuni_dans\nL1,2023-12-31,L4\n");
        importer();
        assertThat(exporte().get("lieux_mobiles.csv"))
                .as("a bus that is another one")
                .contains("L2,,L4\n", "L4,oui,\n");
    }

    @Test
    void an_older_folder_that_names_what_is_one_with_another_since_says_nothing_new() throws IOException {
        village.ajouter("lieux", "L9,Salle du bourg bis,");
        village.ajouter("seances", "S9,A1,L9,2023-05-02T09:30,2023-05-02T10:15,tenue");
        village.ecrire("usagers", "id,nom,quartier\nU1,Exemple,bourg\nU2,Exemple,port\n");
        village.ecrire("quartiers", "code,nom\nbourg,Le Bourg\nport,Le Port\n");
        village.ecrire("acteurs", "id,nom,quartier\nP1,Mission locale,\nP2,Mission du port,port\n");
        village.ecrire("participations", "seance,usager,presence,suite,acteur\nS1,U1,present,oriente,P2\n");
        importer();
        village.ecrire("quartiers_suivi", "quartier,retire_le,reuni_dans\nport,2023-12-31,bourg\n");
        village.ecrire("lieux_suivi", "lieu,retire_le,reuni_dans\nL9,2023-12-31,L1\n");
        village.ecrire("acteurs_suivi", "acteur,retire_le,reuni_dans\nP2,2023-12-31,P1\n");
        importer();
        for (var fichier : List.of("quartiers_suivi", "lieux_suivi", "acteurs_suivi")) {
            village.supprimer(fichier);
        }

        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte().get("seances.csv")).contains("S9,A1,L1,");
    }

    @Test
    void places_held_for_a_group_come_in_and_what_exceeds_the_places_is_allowed_once() throws IOException {
        village.ecrire("actions", "id,type,titre,capacite\nA1,atelier,Photos,10\n");
        village.ecrire("inscriptions", "id,action,usager,inscrit_le,statut\nI1,A1,U1,2023-01-02,confirmee\n");
        village.ecrire("groupes", "id,action,nom,telephone,places,rendues\nG1,A1,Classe de CM2,,12,0\n");
        var structure = importer().structure();
        assertThat(excedent(structure)).isEqualTo(3);

        faire(
                structure,
                "insert into depassement (structure_id, action_id, motif, places, raison)"
                        + " select structure_id, id, 'equipe', 3, 'Une classe' from action");
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(excedent(structure)).isEqualTo(3);
        assertThat(exporte())
                .containsEntry("groupes.csv", "id,action,nom,telephone,places,rendues\nG1,A1,Classe de CM2,,12,0\n");
    }

    @Test
    void people_wait_in_the_order_of_the_folder_whatever_their_references_say() throws IOException {
        village.ajouter("usagers", "U3,Exemple,Ana,F,");
        village.ecrire("inscriptions", """
                id,action,usager,inscrit_le,statut
                I1,A1,U1,2023-01-02,liste_attente
                I2,A1,U2,2023-01-02,liste_attente
                I3,A1,U3,2023-01-02,liste_attente
                """);
        village.ecrire("listes_attente", "inscription,rang\nI1,3\nI2,1\nI3,2\n");
        var structure = importer().structure();

        assertThat(enAttente(structure)).containsExactly("I2", "I3", "I1");
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        assertThat(exporte()).containsEntry("listes_attente.csv", "inscription,rang\nI1,3\nI2,1\nI3,2\n");

        village.ecrire("listes_attente", "inscription,rang\nI1,2\nI2,1\nI3,3\n");
        importer();
        assertThat(enAttente(structure)).containsExactly("I2", "I1", "I3");
    }

    @Test
    void whoever_asked_for_no_more_messages_is_sent_none_after_an_import_either() throws IOException {
        village.ecrire("messages_arrets", "destinataire\n0600000000\n");
        var structure = importer().structure();
        faire(structure, "update message_arret set le = '2023-02-03T04:05:06.789Z'");

        assertThat(lignesTouchees(importer())).containsOnly(0L);
        village.ecrire("messages_arrets", "destinataire\nLuce@Exemple.fr\n");
        assertThat(refus()).singleElement().asString().contains("en minuscules").doesNotContain("Luce");
    }

    @Test
    void the_logo_is_a_small_picture_and_no_folder_without_it_takes_it_away() throws IOException {
        village.ecrire("vitrine", "conformite,couleur\nnon_conforme,#1b5e6f\n");
        village.ecrire("vitrine_logo", "type,logo\nimage/png,UklGRhYAAABXRUJQVlA4TAkAAAAvAAAAAIiI/gcA\n");
        assertThat(refus()).singleElement().asString().contains("un WebP est image/webp");
        village.ecrire("vitrine_logo", "type,logo\nimage/png,PHN2Zz48L3N2Zz4=\n");
        assertThat(refus()).singleElement().asString().contains("une petite image PNG ou WebP est attendue");
        village.ecrire("vitrine_logo", "type,logo\nimage/png,%s\n".formatted("iVBO".repeat(70_000)));
        assertThat(refus()).singleElement().asString().contains("au plus");

        var webp = "type,logo\nimage/webp,UklGRhYAAABXRUJQVlA4TAkAAAAvAAAAAIiI/gcA\n";
        village.ecrire("vitrine_logo", webp);
        importer();
        assertThat(lignesTouchees(importer())).containsOnly(0L);
        village.supprimer("vitrine_logo");
        importer();
        assertThat(exporte()).containsEntry("vitrine_logo.csv", webp);
    }

    @Test
    void a_town_that_does_not_say_its_hour_has_that_of_where_it_is() throws IOException {
        village.remplacer("structure", "29999", "97411");

        assertThat(exporte().get("structure.csv")).contains(",97411,,Indian/Reunion,reunion");
    }

    private int excedent(StructureId structure) {
        return StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(_ -> jdbc.sql("select excedent from occupation")
                        .query(Integer.class)
                        .single()));
    }

    private List<String> enAttente(StructureId structure) {
        return StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(
                        _ -> jdbc.sql("select reference from inscription where statut = 'liste_attente' order by ordre")
                                .query(String.class)
                                .list()));
    }

    private void faire(StructureId structure, String ordre) {
        StructureCourante.auNomDe(
                structure, () -> transactions.execute(_ -> jdbc.sql(ordre).update()));
    }

    private static List<Long> lignesTouchees(ResultatImport.Garde garde) {
        return List.of(garde.ajoutees(), garde.modifiees(), garde.retirees());
    }

    private ResultatImport.Garde importer() throws IOException {
        var oreille = new Oreille();
        var resultat = importation.importer(dossier, oreille);
        assertThat(oreille.erreurs).isEmpty();
        return (ResultatImport.Garde) resultat;
    }

    private List<String> refus() throws IOException {
        var oreille = new Oreille();
        assertThat(importation.importer(dossier, oreille)).isInstanceOf(ResultatImport.Refuse.class);
        return oreille.erreurs;
    }

    private Map<String, String> exporte() throws IOException {
        var structure = importer().structure();
        return Zip.fichiers(StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(_ -> {
                    try {
                        var octets = new ByteArrayOutputStream();
                        exportation.exporter(octets);
                        return octets.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })));
    }
}
