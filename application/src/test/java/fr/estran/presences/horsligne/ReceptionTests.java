package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What the service takes of what telephones send, and what it makes of the rest. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ReceptionTests {

    static final String NEUF_HEURES = "2024-01-15T08:00:00Z";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Clock horloge;

    Tournee tournee;
    Appareil appareil;
    String anne;

    @BeforeEach
    void un_appareil() {
        tournee = Tournee.dans(contexte);
        appareil = new Appareil(tournee.ville().visiteur(Role.CONSEILLER));
        anne = personne("Anne Kerzoncuff");
    }

    @Test
    void takes_along_the_sheets_of_two_days_and_no_more_of_anybody_than_their_name() {
        tournee.faire("update usager set telephone = '0298000000', annee_naissance = 1950");
        var feuilles = tournee.ville()
                .visiteur(Role.CONSEILLER)
                .lire("/equipe/hors-ligne/feuilles")
                .body();
        assertThat(appareil.feuilles.get("seances"))
                .extracting(seance -> seance.get("titre").asString())
                .containsExactly("Atelier photos", "Permanence au bourg", "Atelier de demain");
        assertThat(appareil.feuilles.get("jusqua").asString()).isEqualTo("2024-01-16T23:00:00Z");
        assertThat(feuilles).doesNotContain("0298000000").doesNotContain("1950");
    }

    @Test
    void takes_along_of_a_counsellor_their_own_sessions() {
        tournee.faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), gen_random_uuid(), 'C1', 'Nolwenn', 'Exemple', '2021-09-01')
                """);
        tournee.faire("""
                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                select structure_id, '%s', id from conseiller
                """.formatted(tournee.permanence()));
        tournee.faire("update compte set conseiller_id = (select id from conseiller) where 'conseiller' = any (roles)");
        var sienne = new Appareil(tournee.ville().visiteur(Role.CONSEILLER));
        assertThat(sienne.feuilles.get("seances"))
                .extracting(seance -> seance.get("titre").asString())
                .containsExactly("Permanence au bourg");
    }

    @Test
    void keeps_each_entry_once_whoever_sends_it_again_and_however_many_at_once() throws Exception {
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        try (var fils = Executors.newFixedThreadPool(8)) {
            var issues = fils.invokeAll(
                    Collections.nCopies(8, () -> appareil.envoyer(pli).getFirst()));
            assertThat(issues)
                    .extracting(issue -> issue.get())
                    .containsOnlyOnce("gardee")
                    .contains("deja_gardee");
        }
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
        assertThat(tournee.compter("select count(*) from saisie")).isEqualTo(1);
    }

    @Test
    void lets_no_entry_hold_another_up() {
        var change = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", NEUF_HEURES));
        var scelle = Base64.getDecoder().decode((String) change.get("scelle"));
        scelle[10] ^= 1;
        change.put("scelle", Base64.getEncoder().encodeToString(scelle));
        var autreCle = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", NEUF_HEURES));
        autreCle.put("cle", UUID.randomUUID().toString());
        var autreId = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", NEUF_HEURES));
        autreId.put("id", UUID.randomUUID().toString());
        var vide = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", NEUF_HEURES));
        vide.remove("capsule");
        assertThat(appareil.envoyer(List.of(
                        change,
                        autreCle,
                        autreId,
                        vide,
                        appareil.sceller(appareil.presence(SeanceId.nouveau(), anne, "absent", NEUF_HEURES)),
                        appareil.sceller(appareil.presence(
                                tournee.atelier(), UUID.randomUUID().toString(), "absent", NEUF_HEURES)),
                        appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES)))))
                .containsExactly(
                        "illisible",
                        "cle_inconnue",
                        "illisible",
                        "illisible",
                        "seance_inconnue",
                        "personne_inconnue",
                        "gardee");
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    /** Whoever has an account may seal whatever they like. */
    @Test
    void takes_what_is_sealed_and_means_nothing_for_what_cannot_be_read() {
        var scelles = List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"fait\":{}}",
                        "{\"fait\":{\"genre\":\"rien\"}}",
                        "{\"le\":\"hier\"}",
                        "{".repeat(2_000))
                .stream()
                .map(texte -> appareil.sceller(UUID.randomUUID(), texte.getBytes(UTF_8)))
                .toList();
        assertThat(scelles).allSatisfy(pli -> assertThat(appareil.envoyer(pli)).containsExactly("illisible"));
        var long_ = appareil.sceller(UUID.randomUUID(), " ".repeat(5_000).getBytes(UTF_8));
        assertThat(appareil.envoyer(long_)).containsExactly("illisible");
        var nul = appareil.contenu(
                tournee.atelier(),
                NEUF_HEURES,
                Map.of("genre", "nouvelle", "usager", UUID.randomUUID(), "prenom", "A\0", "nom", "\0"));
        assertThat(appareil.envoyer(appareil.sceller(nul))).containsExactly("nom_illisible");
        var enorme = appareil.contenu(
                tournee.atelier(), NEUF_HEURES, Map.of("genre", "comptage", "ecart", Integer.MAX_VALUE));
        assertThat(appareil.envoyer(appareil.sceller(enorme))).containsExactly("nombre_impossible");
    }

    @Test
    void refuses_a_body_that_is_none() {
        var pli = Appareil.JSON.writeValueAsString(
                appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES)));
        var debut = "{\"maintenant\":\"" + NEUF_HEURES + "\",\"saisies\":[";
        for (var corps : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"maintenant\":\"hier\",\"saisies\":[]}",
                "{\"maintenant\":\"" + NEUF_HEURES + "\",\"saisies\":[null]}",
                debut + String.join(",", Collections.nCopies(101, pli)) + "]}",
                "[".repeat(100_000))) {
            assertThat(appareil.poster(corps).statusCode())
                    .as(corps.substring(0, Math.min(40, corps.length())))
                    .isEqualTo(400);
        }
        assertThat(appareil.poster(debut + " ".repeat(1_000_001) + "]}").statusCode())
                .isEqualTo(413);
        assertThat(appareil.poster(debut + "]}").statusCode()).isEqualTo(200);
        assertThat(tournee.presences(tournee.atelier())).isEmpty();
    }

    @Test
    void leads_nobody_who_signs_in_to_what_a_script_asked_for() {
        var visiteur = tournee.ville().visiteur();
        visiteur.entetes.put("Sec-Fetch-Mode", "cors");
        assertThat(visiteur.lire("/equipe/hors-ligne/contact").statusCode()).isEqualTo(302);
        assertThat(visiteur.cookies).doesNotContainKey("estran-retour");
        visiteur.entetes.put("Sec-Fetch-Mode", "navigate");
        visiteur.lire("/equipe/hors-ligne?entrer");
        assertThat(visiteur.cookies).containsKey("estran-retour");
    }

    @Test
    void opens_nothing_of_another_town_nor_of_another_account() {
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        var ailleurs = new Appareil(Ville.dans(contexte).visiteur(Role.CONSEILLER));
        assertThat(ailleurs.envoyer(pli)).containsExactly("autre_compte");
        pli.put("compte", ailleurs.feuilles.get("compte").asString());
        assertThat(ailleurs.envoyer(pli)).containsExactly("cle_inconnue");
    }

    @Test
    void keeps_the_later_tap_in_whatever_order_they_come_and_doubts_a_clock_that_was_set_meanwhile() {
        var tard = appareil.presence(tournee.atelier(), anne, "absent", "2024-01-15T07:59:00Z");
        var tot = appareil.presence(tournee.atelier(), anne, "present", "2024-01-15T07:58:00Z");
        tot.put("ecart", 3_600_000);
        assertThat(appareil.envoyer(List.of(appareil.sceller(tard), appareil.sceller(tot))))
                .containsExactly("gardee", "gardee incertaine");
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff absent");
    }

    @Test
    void keeps_nobody_as_come_before_the_day_to_which_a_session_was_moved() {
        var venue = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        var avant = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        var compte = appareil.sceller(
                appareil.contenu(tournee.atelier(), NEUF_HEURES, Map.of("genre", "comptage", "ecart", 1)));
        var regle = appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES);
        regle.put("ecart", 3_600_000);
        assertThat(appareil.envoyer(avant)).containsExactly("gardee");
        tournee.faire("update seance set debut = debut + interval '7 days', fin = fin + interval '7 days'"
                + " where id = '" + tournee.atelier() + "'");
        assertThat(appareil.repondre(List.of(venue, compte)).toString())
                .containsSubsequence("seance_deplacee", "Atelier photos, lundi 22 janvier.", "seance_deplacee");
        assertThat(appareil.envoyer(avant)).containsExactly("deja_gardee");
        assertThat(appareil.envoyer(
                        appareil.sceller(appareil.presence(tournee.atelier(), anne, "excuse", NEUF_HEURES))))
                .containsExactly("gardee");
        // A telephone whose clock was lost tells no day by it.
        assertThat(appareil.envoyer(appareil.sceller(regle))).containsExactly("gardee incertaine");
    }

    @Test
    void says_which_session_was_closed_or_cancelled_and_keeps_what_is_sent_again_once_it_is_open() {
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        for (var statut : List.of("tenue", "annulee")) {
            tournee.faire("update seance set statut = '" + statut + "' where id = '" + tournee.atelier() + "'");
            assertThat(appareil.repondre(List.of(pli)).toString())
                    .contains(statut.equals("tenue") ? "seance_close" : "seance_annulee")
                    .contains(tournee.atelier().toString())
                    .contains("Atelier photos, lundi 15 janvier.");
        }
        assertThat(tournee.presences(tournee.atelier())).isEmpty();
        tournee.faire("update seance set statut = 'prevue' where id = '" + tournee.atelier() + "'");
        assertThat(appareil.envoyer(pli)).containsExactly("gardee");
        tournee.faire("update seance set statut = 'tenue' where id = '" + tournee.atelier() + "'");
        assertThat(appareil.envoyer(pli)).containsExactly("deja_gardee");
    }

    @Test
    void says_on_the_page_of_the_day_what_waits_on_whose_telephone_until_its_owner_drops_it() {
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        tournee.statut(tournee.atelier(), "tenue");
        assertThat(appareil.envoyer(List.of(pli, pli))).containsExactly("seance_close", "seance_close");
        var jour = "Atelier photos, lundi 15 janvier : 1 saisie attend sur le téléphone de Camille";
        assertThat(accueil()).contains(jour).doesNotContain("Kerzoncuff");
        var abandon =
                "{\"maintenant\":\"%s\",\"saisies\":[],\"abandonnees\":[\"%s\"]}".formatted(NEUF_HEURES, pli.get("id"));
        new Appareil(tournee.ville().visiteur(Role.RESPONSABLE)).poster(abandon);
        assertThat(accueil()).contains(jour);
        appareil.poster(abandon);
        assertThat(accueil()).doesNotContain(jour);
    }

    private String accueil() {
        return tournee.ville().visiteur(Role.ACCUEIL).lire("/equipe").body();
    }

    @Test
    void takes_no_hour_that_is_none_and_none_that_has_not_come() {
        for (var heure :
                List.of("-1000000000-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z")) {
            var jamais = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", heure));
            assertThat(appareil.envoyer(jamais)).as(heure).containsExactly("illisible");
        }
        var demain = appareil.sceller(appareil.presence(tournee.atelier(), anne, "absent", "2024-01-16T08:00:00Z"));
        assertThat(appareil.envoyer(demain)).containsExactly("gardee");
        assertThat(tournee.compter("select count(*) from saisie where notee_le > recue_le"))
                .isZero();
        // It does not have the last word for ever.
        var apres = appareil.presence(
                tournee.atelier(),
                anne,
                "present",
                horloge.instant().plusSeconds(2).toString());
        assertThat(appareil.envoyer(appareil.sceller(apres))).containsExactly("gardee");
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    /** Or whatever is noted of that person afterwards would be noted of another. */
    @Test
    void makes_nobody_new_of_whom_the_register_knows() {
        var prise = appareil.contenu(
                tournee.atelier(),
                NEUF_HEURES,
                Map.of("genre", "nouvelle", "usager", anne, "prenom", "Paul", "nom", "Autre"));
        assertThat(appareil.envoyer(appareil.sceller(prise))).containsExactly("gardee");
        assertThat(tournee.compter("select count(*) from nouvelle_personne")).isZero();
        assertThat(tournee.presences(tournee.atelier())).containsExactly("Anne Kerzoncuff present");
    }

    @Test
    void takes_the_bodies_of_the_directory_along_and_keeps_to_which_somebody_was_sent() {
        var ccas = UUID.randomUUID();
        tournee.faire("insert into acteur (structure_id, id, reference, nom) values (structure_courante(), '" + ccas
                + "', 'A1', 'CCAS')");
        var feuilles = new Appareil(tournee.ville().visiteur(Role.CONSEILLER)).feuilles.get("organismes");
        assertThat(feuilles)
                .extracting(organisme -> organisme.get("nom").asString())
                .containsExactly("CCAS");
        var passage = Map.of("genre", "inconnu", "passage", UUID.randomUUID(), "demande", "impots", "suite", "oriente");
        var vers = new HashMap<String, Object>(passage);
        vers.put("organisme", ccas);
        var ailleurs = new HashMap<String, Object>(passage);
        ailleurs.put("organisme", UUID.randomUUID());
        var faux = new HashMap<String, Object>(passage);
        faux.put("demande", "im\0pots");
        assertThat(appareil.envoyer(List.of(
                        appareil.sceller(appareil.contenu(tournee.permanence(), NEUF_HEURES, vers)),
                        appareil.sceller(appareil.contenu(tournee.permanence(), NEUF_HEURES, ailleurs)),
                        appareil.sceller(appareil.contenu(tournee.permanence(), NEUF_HEURES, faux)))))
                .containsExactly("gardee", "organisme_inconnu", "illisible");
        assertThat(tournee.compter("select count(*) from passage where acteur_id = '" + ccas + "'"))
                .isEqualTo(1);
    }

    @Test
    void gives_telephones_another_key_where_the_server_has_lost_its_own_and_opens_both_when_it_is_found() {
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        tournee.faire("update cle_hors_ligne set secret = set_byte(secret, 20, 255 - get_byte(secret, 20))");
        assertThat(appareil.envoyer(pli)).containsExactly("cle_inconnue");
        var autre = new Appareil(tournee.ville().visiteur(Role.CONSEILLER));
        assertThat(autre.feuilles.get("cle")).isNotEqualTo(appareil.feuilles.get("cle"));
        assertThat(autre.envoyer(autre.sceller(autre.presence(tournee.atelier(), anne, "absent", NEUF_HEURES))))
                .containsExactly("gardee");
        tournee.faire("update cle_hors_ligne set secret = set_byte(secret, 20, 255 - get_byte(secret, 20))"
                + " where perdue_le is not null");
        assertThat(appareil.envoyer(pli)).containsExactly("desaccord");
    }

    @Test
    void gives_all_telephones_of_a_quarter_one_key_and_keeps_the_old_ones() {
        var cles = contexte.getBean(ClesHorsLigne.class);
        var pli = appareil.sceller(appareil.presence(tournee.atelier(), anne, "present", NEUF_HEURES));
        var autre = new Appareil(tournee.ville().visiteur(Role.RESPONSABLE));
        assertThat(autre.feuilles.get("cle")).isEqualTo(appareil.feuilles.get("cle"));

        tournee.faire("update cle_hors_ligne set trimestre = '2020-T1'");
        var ids = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> tournee.ville().faire(() -> cles.courante().id()))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1).doesNotContain(UUID.fromString((String) pli.get("cle")));
        assertThat(appareil.envoyer(pli)).containsExactly("gardee");

        tournee.faire("update cle_hors_ligne set trimestre = '2019-T1', creee_le = now() - interval '401 days'"
                + " where trimestre = '2020-T1'");
        tournee.faire("update cle_hors_ligne set trimestre = '2020-T1' where trimestre <> '2019-T1'");
        tournee.ville().faire(cles::courante);
        assertThat(appareil.envoyer(pli)).containsExactly("cle_inconnue");
    }

    /** A copy of the database alone opens nothing. */
    @Test
    void keeps_no_key_in_the_database_but_sealed() {
        var cles = contexte.getBean(ClesHorsLigne.class);
        var id = tournee.ville().faire(() -> cles.courante().id());
        var secret = tournee.ville().faire(() -> cles.paire(id).orElseThrow().secret());
        assertThat(tournee.compter(
                        "select count(*)::int from cle_hors_ligne where position('\\x%s'::bytea in secret) > 0"
                                .formatted(java.util.HexFormat.of().formatHex(secret))))
                .isZero();
        assertThat(horloge.instant()).isAfter(Instant.parse(NEUF_HEURES));
    }

    /** Two records of one person are one; sent again they are none more; what comes once it is closed waits until it is open. */
    @Test
    void counts_once_who_left_without_help_of_whom_a_telephone_without_network_knew() {
        var seance = tournee.permanence();
        tournee.faire("update seance set debut = '2024-01-15 08:00 Europe/Paris', fin = '2024-01-15 10:00 Europe/Paris'"
                + " where id = '" + seance + "'");
        var encore = UUID.randomUUID().toString();
        tournee.faire("insert into usager (structure_id, id, reference, prenom, nom)"
                + " values (structure_courante(), '%1$s', '%1$s', 'Annie', 'Kerzoncuff')".formatted(encore));
        tournee.faire("insert into fusion (structure_id, absorbe_id, conserve_id, le)"
                + " values (structure_courante(), '%s', '%s', '2024-01-15')".formatted(encore, anne));
        var plis = new ArrayList<Map<String, Object>>();
        Stream.<Map<String, Object>>of(Map.of("usager", anne), Map.of("usager", encore), Map.of())
                .forEach(qui -> plis.addAll(depart(seance, qui)));
        var tardif = depart(seance, Map.of());

        assertThat(appareil.envoyer(plis)).containsOnly("gardee").hasSize(6);
        assertThat(appareil.envoyer(plis)).containsOnly("deja_gardee");
        var feuille = "/equipe/seances/" + seance + "/presences";
        var conseiller = tournee.ville().visiteur(Role.CONSEILLER);
        conseiller.poster(feuille + "/clore", Map.of("vide", "personne"));
        assertThat(reparties()).contains(">2</a></strong> Personnes reparties sans aide");

        assertThat(appareil.envoyer(tardif)).containsOnly("seance_close");
        conseiller.poster(feuille + "/rouvrir", Map.of("raison", "OUBLI"));
        assertThat(appareil.envoyer(tardif)).containsOnly("gardee");
        conseiller.poster(feuille + "/clore", Map.of("departs", "4", "vide", "personne"));
        assertThat(reparties()).contains(">7</a></strong> Personnes reparties sans aide");
        assertThat(tournee.compter("select de_la_file from seance_depart")).isEqualTo(3);
    }

    private List<Map<String, Object>> depart(SeanceId seance, Map<String, Object> qui) {
        var place = UUID.randomUUID();
        var arrivee = new HashMap<>(qui);
        arrivee.putAll(Map.of("genre", "arrivee", "arrivee", place));
        return Stream.of(arrivee, Map.<String, Object>of("genre", "tour", "arrivee", place, "tour", "parti"))
                .map(fait -> appareil.sceller(appareil.contenu(seance, NEUF_HEURES, fait)))
                .toList();
    }

    private String reparties() {
        return tournee.ville()
                .visiteur(Role.RESPONSABLE)
                .lire("/statistiques?section=pas_fait&du=2024-01-01&au=2024-01-31")
                .body();
    }

    private String personne(String nom) {
        for (var qui : appareil.feuilles.get("seances").get(0).get("personnes")) {
            if (qui.get("nom").asString().equals(nom)) {
                return qui.get("id").asString();
            }
        }
        throw new IllegalStateException(nom);
    }
}
