package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What others read of the directory is what their schemas ask for. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class NormesTests {

    static final SchemaOfficiel STRUCTURE = new SchemaOfficiel("structure.json");
    static final SchemaOfficiel SERVICE = new SchemaOfficiel("service.json");

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void un_organisme_qui_dit_tout_et_un_que_personne_n_a_verifie() {
        ville = Ville.dans(contexte);
        faire("insert into lieu (structure_id, id, nom, adresse, code_postal, commune, latitude, longitude)"
                + " values (structure_courante(), gen_random_uuid(), 'Médiathèque', '1 rue des \"Livres\"', '29000',"
                + " 'Quimper', 47.99, -4.1)");
        faire("insert into acteur (structure_id, id, nom, missions, telephone, courriel, site) values"
                + " (structure_courante(), gen_random_uuid(), 'PIMMS.', 'Aide aux démarches', '02 61 91 00 10',"
                + " 'bonjour@pimms.example', 'https://pimms.example/'),"
                + " (structure_courante(), gen_random_uuid(), 'Silencieux', null, null, null, null)");
        faire("""
                insert into fiche_organisme (
                    structure_id, acteur_id, publics, cout, cout_precision, accompagnements, modes, venue, accessibilites,
                    langues, habilitations, pivot, verifie_le)
                select
                    structure_id, id, '{jeunes,seniors,precarite,associations}', 'sous_condition', 'Adhésion',
                    '{individuel,a_distance}', '{se_presenter,telephoner,courriel,en_ligne,fiche_de_liaison}', 'Sonnez',
                    '{sans_marche,toilettes,surdite,vue,handicap_mental,illettrisme}', '{francais,anglais,arabe}',
                    '{aidants_connect,france_services,pix,point_numerique_caf,promeneurs_du_net,croix_rouge}',
                    '12345678900012', case when nom = 'PIMMS.' then date '2024-01-04' end
                from acteur
                """);
        for (var besoin : List.of("impots", "cv", "pronote", "acces_libre", "achat_materiel", "arnaques", "photos")) {
            faire("insert into fiche_besoin (structure_id, acteur_id, besoin) select structure_id, id, '%s' from acteur"
                    .formatted(besoin));
        }
        faire("insert into fiche_accueil (structure_id, acteur_id, rang, lieu_id, horaires)"
                + " select acteur.structure_id, acteur.id, 1, lieu.id, 'Mo-Fr 09:00-12:00; PH off' from acteur, lieu"
                + " where lieu.structure_id = acteur.structure_id");
        faire("insert into fiche_accueil (structure_id, acteur_id, rang, adresse)"
                + " select structure_id, id, 2, 'Sans ville' from acteur");
    }

    @Test
    void tells_structures_and_services_as_data_inclusion_asks() {
        var structures = json("/annuaire/donnees/structures.json");
        var services = json("/annuaire/donnees/services.json");

        assertThat(structures).hasSize(1);
        assertThat(services.size()).isGreaterThan(4);
        assertThat(structures)
                .allSatisfy(une -> assertThat(STRUCTURE.fautes(une)).isEmpty());
        assertThat(services).allSatisfy(un -> assertThat(SERVICE.fautes(un)).isEmpty());
        assertThat(services)
                .allSatisfy(un -> assertThat(un.get("structure_id"))
                        .isEqualTo(structures.get(0).get("id")));
        assertThat(structures.get(0).get("nom").asString()).isEqualTo("PIMMS");
    }

    /** Free for some is not paid; and of what nobody said, nothing is told. */
    @Test
    void asserts_nothing_that_nobody_said() {
        assertThat(json("/annuaire/donnees/services.json")).allSatisfy(un -> {
            assertThat(un.has("frais")).isFalse();
            assertThat(un.get("frais_precisions").asString()).isEqualTo("Gratuit sous condition : Adhésion");
        });
        faire(
                "update fiche_organisme set modes = '{}', accompagnements = '{}', cout = 'payant', cout_precision = null");
        faire("delete from fiche_accueil");
        assertThat(json("/annuaire/donnees/services.json")).allSatisfy(un -> {
            assertThat(SERVICE.fautes(un)).isEmpty();
            assertThat(un.get("frais").asString()).isEqualTo("payant");
            assertThat(un.propertyNames()).doesNotContain("modes_accueil", "mobilisable_par", "modes_mobilisation");
        });
    }

    /** Negative controls: what is wrong is seen. */
    @ParameterizedTest
    @CsvSource({
        "structures, nom, X",
        "structures, code_postal, 2900",
        "structures, siret, 123",
        "structures, date_maj, hier",
        "structures, site_web, pimms",
        "structures, courriel, personne",
        "structures, couleur, bleu",
        "services, frais, cher",
        "services, type, bavardage",
    })
    void sees_what_data_inclusion_refuses(String fichier, String champ, String dit) {
        var lu = (ObjectNode) json("/annuaire/donnees/" + fichier + ".json").get(0);
        var schema = fichier.equals("structures") ? STRUCTURE : SERVICE;
        lu.put(champ, dit);
        assertThat(schema.fautes(lu)).isNotEmpty();
    }

    @Test
    void tells_places_as_the_national_schema_asks() {
        var lignes = csv();
        assertThat(lignes).hasSize(1);
        assertThat(fautesDuLieu(lignes.getFirst())).isEmpty();
        assertThat(lignes.getFirst())
                .containsEntry("telephone", "+33261910010")
                .containsEntry("adresse", "1 rue des \"Livres\"")
                .containsEntry("horaires", "Mo-Fr 09:00-12:00; PH off")
                .containsEntry("frais_a_charge", "Gratuit sous condition");
        assertThat(lignes.getFirst().get("services")).contains("Aide aux démarches administratives|");
    }

    @ParameterizedTest
    @CsvSource({
        "pivot, 12",
        "code_postal, 29",
        "telephone, 02 61",
        "services, Jardinage",
        "frais_a_charge, Cher",
        "nom, ''"
    })
    void sees_what_the_national_schema_refuses(String champ, String dit) {
        var ligne = new HashMap<>(csv().getFirst());
        ligne.put(champ, dit);
        assertThat(fautesDuLieu(ligne)).isNotEmpty();
    }

    @Test
    void tells_the_venues_of_the_service_once_the_town_has_said_its_number() {
        faire("insert into lieu (structure_id, id, nom, adresse, code_postal, commune) values"
                + " (structure_courante(), gen_random_uuid(), 'Maison de quartier', '2 place Neuve', '29000', 'Quimper'),"
                + " (structure_courante(), gen_random_uuid(), 'Sans adresse', null, null, null)");
        assertThat(csv()).hasSize(1);
        var reglages = ville.visiteur(Role.ADMINISTRATEUR);

        var faux = reglages.remplir("/reglages/site", Map.of("siret", "212 902 328 00014"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(faux.body()).contains("relisez-les un à un");
        assertThat(reglages.remplir("/reglages/site", Map.of("siret", "212 902 328 00013"))
                        .statusCode())
                .isEqualTo(302);

        var lignes = csv();
        assertThat(lignes).as("the place of a body is told as the body's").hasSize(2);
        assertThat(lignes).allSatisfy(ligne -> assertThat(fautesDuLieu(ligne)).isEmpty());
        assertThat(lignes.getLast())
                .containsEntry("nom", "Maison de quartier")
                .containsEntry("pivot", "21290232800013");
        assertThat(lignes.getLast())
                .as("of what nobody said, nothing is told")
                .containsEntry("horaires", "")
                .containsEntry("services", "");
        for (var champ : List.of("pivot", "date_maj", "commune")) {
            var sans = new HashMap<>(lignes.getLast());
            sans.put(champ, "");
            assertThat(fautesDuLieu(sans)).as(champ).isNotEmpty();
        }
    }

    @Test
    void tells_of_a_venue_when_it_was_changed_its_hours_and_what_is_held_there() {
        faire(
                "insert into lieu (structure_id, id, nom, adresse, code_postal, commune) values"
                        + " (structure_courante(), gen_random_uuid(), 'Maison de quartier', '2 place Neuve', '29000', 'Quimper')");
        ville.visiteur(Role.ADMINISTRATEUR).remplir("/reglages/site", Map.of("siret", "212 902 328 00013"));
        var maison = "(select id from lieu where nom = 'Maison de quartier')";
        for (var plage : List.of("2, '14:00', '17:30'", "1, '09:00', '12:00'", "2, '09:00', '12:00'")) {
            faire("insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)"
                    + " select structure_courante(), %s, %s".formatted(maison, plage));
        }
        seance(maison, "permanence", "2023-10-02", "tenue");
        seance(maison, "atelier", "2024-02-02", "annulee");
        seance(maison, "rdv_jeudi", "2022-10-02", "tenue");
        seance(maison, "evenement", "2024-01-05", "tenue");

        var dite = csv().getLast();
        assertThat(fautesDuLieu(dite)).isEmpty();
        assertThat(dite)
                .containsEntry("horaires", "Mo 09:00-12:00; Tu 09:00-12:00,14:00-17:30")
                .containsEntry(
                        "services", "Aide aux démarches administratives|Maîtrise des outils numériques du quotidien");
        seance(maison, "rdv_jeudi", "2024-02-08", "prevue");
        assertThat(csv().getLast()).as("what has not begun").containsEntry("services", dite.get("services"));
        seance(maison, "rdv_jeudi", "2024-01-11", "tenue");
        assertThat(csv().getLast().get("services")).contains("|Compréhension du monde numérique");
        assertThat(fautesDuLieu(csv().getLast())).isEmpty();
    }

    @Test
    void tells_the_stops_of_a_bus_and_sends_nobody_to_its_garage() {
        faire("insert into lieu (structure_id, id, nom, adresse, code_postal, commune, mobile) values"
                + " (structure_courante(), gen_random_uuid(), 'Bus', '3 rue du Garage', '29000', 'Quimper', true)");
        faire("insert into lieu (structure_id, id, nom, adresse, code_postal, commune, halte_de_id) select"
                + " structure_id, gen_random_uuid(), 'Bus, marché', 'Place du marché', '29700', 'Plomelin', id"
                + " from lieu where mobile");
        ville.visiteur(Role.ADMINISTRATEUR).remplir("/reglages/site", Map.of("siret", "212 902 328 00013"));

        var lignes = csv();

        assertThat(lignes).extracting(ligne -> ligne.get("nom")).doesNotContain("Bus");
        assertThat(lignes.getLast())
                .containsEntry("nom", "Bus, marché")
                .containsEntry("commune", "Plomelin")
                .containsEntry("itinerance", "Itinérant");
        assertThat(fautesDuLieu(lignes.getLast())).isEmpty();
    }

    /** The day is kept by the database, whoever writes; what is written as it was changes nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update lieu set nom = 'Médiathèque du port' where id = lieu.id | true",
                "update lieu set nom = nom | false",
                "insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme) select structure_id, id, 2, '9:00', '10:00' from lieu | true",
                "update lieu_ouverture set ferme = '13:00' | true",
                "delete from lieu_ouverture | true",
            })
    void dates_a_venue_from_its_last_change(String geste, boolean change) {
        faire("insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)"
                + " select structure_id, id, 1, '9:00', '10:00' from lieu");
        ville.faire(() -> {
            var jdbc = contexte.getBean(JdbcClient.class);
            var avant = jdbc.sql("select modifie_le::text from lieu")
                    .query(String.class)
                    .single();
            jdbc.sql(geste).update();
            assertThat(!jdbc.sql("select modifie_le::text from lieu")
                            .query(String.class)
                            .single()
                            .equals(avant))
                    .isEqualTo(change);
            return true;
        });
    }

    private void seance(String lieu, String type, String jour, String statut) {
        faire("""
                with faite as (
                    insert into action (structure_id, id, type, titre) values (structure_courante(), gen_random_uuid(), '%s', 'Là')
                    returning structure_id, id)
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_id, gen_random_uuid(), id, %s, '%s 10:00+01', '%s 11:00+01', '%s' from faite
                """.formatted(type, lieu, jour, jour, statut));
    }

    @Test
    void has_the_columns_of_the_schema_in_their_order() {
        var champs = SchemaOfficiel.lire("lieux-1.0.2.json").get("fields");
        assertThat(LieuxDeMediation.COLONNES)
                .isEqualTo(champs.valueStream()
                        .map(champ -> champ.get("name").asString())
                        .toList());
    }

    private static List<String> fautesDuLieu(Map<String, String> ligne) {
        var fautes = new ArrayList<String>();
        for (var champ : SchemaOfficiel.lire("lieux-1.0.2.json").get("fields")) {
            var nom = champ.get("name").asString();
            var dit = ligne.get(nom);
            var regles = champ.path("constraints");
            if (dit.isEmpty()) {
                if (regles.path("required").asBoolean(false)) {
                    fautes.add(nom + " is required");
                }
            } else if (!dit.matches(regles.path("pattern").asString(".*(?s:.*)"))
                    || dit.length() > regles.path("maxLength").asInt(100_000)) {
                fautes.add(nom + " is not " + regles);
            }
        }
        return fautes;
    }

    private List<Map<String, String>> csv() {
        var texte = lire("/annuaire/donnees/lieux-de-mediation-numerique.csv");
        var lignes = new ArrayList<Map<String, String>>();
        try (var lecture = new BufferedReader(new StringReader(texte))) {
            var entetes = cellules(lecture.readLine());
            for (var ligne = lecture.readLine(); ligne != null; ligne = lecture.readLine()) {
                var cellules = cellules(ligne);
                var dite = new HashMap<String, String>();
                for (var i = 0; i < entetes.size(); i++) {
                    dite.put(entetes.get(i), cellules.get(i));
                }
                lignes.add(dite);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lignes;
    }

    private static List<String> cellules(String ligne) {
        return List.of(ligne.substring(1, ligne.length() - 1).split("\",\"", -1)).stream()
                .map(cellule -> cellule.replace("\"\"", "\""))
                .toList();
    }

    private JsonNode json(String chemin) {
        return JsonMapper.shared().readTree(lire(chemin));
    }

    private String lire(String chemin) {
        var reponse = ville.visiteur().lire(chemin);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
