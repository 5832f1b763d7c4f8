package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Role;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sheet of the service, whose hours once were typed: Monday from 9 to 12. Its programme says otherwise. It is Monday 15 January
 * 2024, nine in the morning.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class FicheDuServiceTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;
    String organisme;
    String page;

    @BeforeEach
    void une_ville_dont_la_fiche_est_ancienne() {
        ville = Ville.dans(contexte);
        faire("insert into vitrine (structure_id, telephone, modifiee_le)"
                + " values (structure_courante(), '02 98 98 98 98', '2024-01-01')"
                + " on conflict (structure_id) do update set telephone = excluded.telephone");
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire(
                "insert into quartier (structure_id, code, nom, ordre)"
                        + " values (structure_courante(), 'bourg', 'Le Bourg', 1), (structure_courante(), 'port', 'Le Port', 2)");
        faire("""
                insert into lieu (structure_id, id, nom, quartier, adresse, code_postal, commune)
                values
                    (structure_courante(), gen_random_uuid(), 'Médiathèque des Ursulines', 'bourg', '1 rue des Livres', '29000', 'Ici'),
                    (structure_courante(), gen_random_uuid(), 'Maison du port', 'port', '2 quai', '29000', 'Ici'),
                    (structure_courante(), gen_random_uuid(), 'Mairie', 'bourg', '3 place', '29000', 'Ici')
                """);
        faire("insert into acteur (structure_id, id, nom, telephone)"
                + " values (structure_courante(), gen_random_uuid(), 'Conseillers numériques', '02 61 91 00 01')");
        organisme = dit("select id::text from acteur");
        page = "/equipe/annuaire/" + organisme;
        responsable.remplir(
                page + "/modifier",
                Map.of(
                        "besoin-carte_grise",
                        "oui",
                        "lieu-1",
                        dit("select id::text from lieu where nom = 'Mairie'"),
                        "horaires-1",
                        "lundi 9h-12h"));
        permanence("Médiathèque des Ursulines", "2024-01-16 09:00", "2024-01-23 09:00", "2024-01-30 09:00");
        permanence("Maison du port", "2024-01-17 14:00");
    }

    @Test
    void says_where_and_when_by_its_programme_and_with_the_number_of_the_service() {
        assertThat(duPublic("/annuaire")).contains("Mairie", "02 61 91 00 01", "Ouvert maintenant</span>");

        dire("oui");

        assertThat(duPublic("/annuaire"))
                .contains(
                        "Mardi 16 janvier, de 9 h à 11 h, Médiathèque des Ursulines",
                        "Mercredi 17 janvier, de 14 h à 16 h, Maison du port",
                        "02 98 98 98 98")
                .doesNotContain("Mairie", "02 61 91 00 01", "Ouvert maintenant</span>");
        assertThat(duPublic("/annuaire/" + organisme))
                .contains("Le mardi, de 9 h à 11 h", "1 rue des Livres", "après le programme du service")
                .doesNotContain("Mairie", "Lundi", "Pas encore vérifié");
        assertThat(chercher(Map.of()))
                .containsSubsequence("Conseillers numériques", "Mardi 16 janvier, de 9 h à 11 h", "Mercredi 17 janvier")
                .contains("tel:0298989898")
                .doesNotContain("3 place", "Ouvert en ce moment");
        assertThat(chercher(Map.of("quartier", "port"))).containsSubsequence("Mercredi 17 janvier", "Mardi 16 janvier");
    }

    @Test
    void is_open_while_a_session_is_held_and_not_when_it_is_cancelled_or_its_venue_closed() {
        dire("oui");
        assertThat(ouvert("2024-01-16T10:00")).isTrue();
        assertThat(ouvert("2024-01-16T11:00")).isFalse();
        assertThat(ouvert("2024-01-15T10:00")).isFalse();

        faire(
                "update seance set statut = 'annulee' where debut = '2024-01-16 09:00'::timestamp at time zone 'Europe/Paris'");
        assertThat(ouvert("2024-01-16T10:00")).isFalse();
        assertThat(chercher(Map.of())).doesNotContain("16 janvier").contains("Mardi 23 janvier");

        faire("insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)"
                + " select structure_id, gen_random_uuid(), id, '2024-01-23', '2024-01-23', 'Travaux' from lieu"
                + " where nom like 'Médiathèque%'");
        assertThat(ouvert("2024-01-23T10:00")).isFalse();
        assertThat(chercher(Map.of())).doesNotContain("23 janvier").contains("Mardi 30 janvier");

        faire("update action set publiee = false");
        assertThat(chercher(Map.of())).contains("Aucune date n'est annoncée").doesNotContain("30 janvier");
    }

    @Test
    void is_one_alone_and_gives_back_what_was_typed() {
        dire("oui");
        faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Autre')");
        var autre = dit("select id::text from acteur where nom = 'Autre'");
        responsable.remplir("/equipe/annuaire/" + autre + "/modifier", Map.of("besoin-photos", "oui"));
        responsable.poster("/equipe/annuaire/" + autre + "/notre-service", Map.of("oui", "oui"));
        assertThat(dit("select acteur_id::text from fiche_organisme where du_service"))
                .isEqualTo(autre);

        // Of two bodies that are one, the one that stays is the service.
        ville.faire(() -> {
            contexte.getBean(AttachesDesFichesRepository.class)
                    .suivre(OrganismeId.valueOf(autre), OrganismeId.valueOf(organisme));
            return true;
        });
        assertThat(dit("select acteur_id::text from fiche_organisme where du_service"))
                .isEqualTo(organisme);

        // What was typed is still there, whoever wrote the sheet meanwhile.
        responsable.remplir(page + "/modifier", Map.of("cout", "gratuit"));
        dire("");
        assertThat(duPublic("/annuaire/" + organisme)).contains("Mairie", "Lundi");
        assertThat(dit("select count(*)::text from fiche_organisme where du_service"))
                .isEqualTo("0");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .poster(page + "/notre-service", Map.of("oui", "oui"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** A town that has not written its own sheet still says when it receives. */
    @Test
    void is_not_needed_for_the_service_to_be_found() {
        assertThat(chercher(Map.of())).contains("Notre service peut aussi vous aider", "Mardi 16 janvier");
        dire("oui");
        assertThat(chercher(Map.of())).doesNotContain("Notre service peut aussi vous aider");
    }

    @Test
    void is_on_the_paper_that_one_takes_along() {
        dire("oui");
        var qui = ville.visiteur();
        qui.remplir("/trouver", Map.of("besoin", "carte_grise"));
        var papier = qui.poster(
                "/trouver/choisir",
                Map.of(
                        "organisme",
                        organisme,
                        "besoin",
                        "carte_grise",
                        "cle",
                        UUID.randomUUID().toString()));
        var lu = net(
                qui.lire(papier.headers().firstValue("Location").orElseThrow()).body());
        assertThat(lu)
                .contains(
                        "Mardi 16 janvier, de 9 h à 11 h, Médiathèque des Ursulines",
                        "1 rue des Livres",
                        "02 98 98 98 98")
                .doesNotContain("3 place", "02 61 91 00 01");
    }

    private boolean ouvert(String moment) {
        return ville.faire(() -> {
            var annuaire = contexte.getBean(AnnuairePublie.class);
            return !annuaire.repondant("carte_grise", null, LocalDateTime.parse(moment))
                    .isEmpty();
        });
    }

    private void dire(String oui) {
        responsable.poster(page + "/notre-service", Map.of("oui", oui));
    }

    private void permanence(String lieu, String... debuts) {
        var action = UUID.randomUUID();
        faire("insert into action (structure_id, id, reference, type, titre, publiee)"
                + " values (structure_courante(), '" + action + "', '" + action
                + "', 'permanence', 'Permanence', true)");
        for (var debut : debuts) {
            faire("""
                    insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                    select structure_courante(), gen_random_uuid(), '%s', id,
                        '%s'::timestamp at time zone 'Europe/Paris',
                        ('%s'::timestamp + interval '2 hours') at time zone 'Europe/Paris', 'prevue'
                    from lieu where nom = '%s'
                    """.formatted(action, debut, debut, lieu));
        }
    }

    private String chercher(Map<String, String> reponses) {
        var champs = new HashMap<>(reponses);
        champs.put("besoin", "carte_grise");
        var qui = ville.visiteur();
        qui.lire("/trouver");
        return net(qui.poster("/trouver", champs).body());
    }

    private String duPublic(String chemin) {
        return net(ville.visiteur(Role.LECTEUR).lire(chemin).body());
    }

    private static String net(String page) {
        return page.replaceAll("[\u00a0\u202f]", " ").replace("&#39;", "'");
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
