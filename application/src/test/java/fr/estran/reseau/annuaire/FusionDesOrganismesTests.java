package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two spellings of one body become one, and nothing that was counted is lost. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class FusionDesOrganismesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @Test
    void counts_for_one_what_was_counted_for_two_and_understands_an_old_dossier_and_an_old_telephone() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var garde = id("P05");
        var absorbe = id("P04");
        faire("""
                insert into seance_orientation (structure_id, seance_id, acteur_id, nombre)
                select seance.structure_id, seance.id, acteur.id, 2
                from (select structure_id, id from seance order by debut limit 1) seance
                join acteur on acteur.reference in ('P04', 'P05')
                """);
        var ensemble = orientations("P04") + orientations("P05");
        var toutes = dit("select count(acteur_id)::text from participation");
        faire("update acteur set missions = null where reference = 'P05'");

        assertThat(responsable
                        .lire("/equipe/organismes/" + garde + "/reunir?avec=" + absorbe)
                        .body())
                .contains(orientations("P04") + " orientations", "réunions du collectif", "reste.");
        reunir(garde, absorbe);

        assertThat(orientations("P05")).isEqualTo(ensemble);
        assertThat(orientations("P04")).isZero();
        assertThat(dit("select string_agg(nombre::text, ' ') from seance_orientation"))
                .isEqualTo("4");
        assertThat(dit("select count(acteur_id)::text from participation")).isEqualTo(toutes);
        assertThat(dit("select missions || ' ' || quartier || ' ' || (select string_agg(quartier, ' ')"
                        + " from acteur_quartier) from acteur where reference = 'P05'"))
                .isEqualTo("accompagnement_associations kerfeunteun centre_ville");
        assertThat(responsable.lire("/equipe/organismes/" + absorbe).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith("/equipe/organismes/" + garde));
        assertThat(responsable.lire("/equipe/organismes").body()).doesNotContain(absorbe);
        assertThat(responsable
                        .poster("/equipe/organismes/" + absorbe + "/reprendre", Map.of())
                        .statusCode())
                .as("a page that was open before")
                .isEqualTo(404);
        var membres = dit("select count(*)::text from acteur where fusionne_dans_id is null");
        assertThat(membres).isEqualTo("14");

        ville.avecQuimper();

        assertThat(orientations("P04")).isZero();
        assertThat(orientations("P05")).isEqualTo(ensemble);
        assertThat(responsable.lire("/equipe/professionnels").body()).doesNotContain("Espace associatif");
        orienter(absorbe);
        assertThat(dit("select acteur.reference from passage join acteur on acteur.id = passage.acteur_id"))
                .as("a sheet that was open before")
                .isEqualTo("P05");
    }

    @Test
    void takes_along_the_link_and_the_demands_and_counts_a_meeting_once() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var un : new String[] {"P1", "P2", "P3"}) {
            faire("insert into acteur (structure_id, id, reference, nom)"
                    + " values (structure_courante(), gen_random_uuid(), '%1$s', 'Organisme %1$s')".formatted(un));
        }
        faire("insert into reunion (structure_id, id, reference, jour)"
                + " values (structure_courante(), gen_random_uuid(), 'R1', '2023-03-01')");
        faire("insert into reunion_presence (structure_id, reunion_id, acteur_id)"
                + " select reunion.structure_id, reunion.id, acteur.id from reunion, acteur");
        faire("""
                insert into demande (
                    structure_id, id, cle, secret, code, creee_le, canal, prevenir, acteur_id, professionnel,
                    professionnel_telephone)
                select structure_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ABCDEF', '2024-01-10',
                    'prescripteur', 'aucun', id, 'Dominique Exemple', '02 98 00 00 10'
                from acteur
                where reference = 'P2'
                """);
        for (var un : new String[] {"P2", "P3"}) {
            responsable.poster("/equipe/professionnels/" + id(un), Map.of());
        }

        assertThat(responsable
                        .lire("/equipe/organismes/" + id("P1") + "/reunir?avec=" + id("P2"))
                        .body())
                .contains("1 réunion du collectif", "1 demande faite", "<li>le lien de ses professionnels</li>");
        reunir(id("P1"), id("P2"));
        assertThat(dit("select string_agg(acteur.reference, ' ') from demande join acteur on acteur.id = acteur_id"))
                .isEqualTo("P1");
        assertThat(responsable
                        .lire("/equipe/organismes/" + id("P1") + "/reunir?avec=" + id("P3"))
                        .body())
                .contains("lui, s'arrête");
        reunir(id("P1"), id("P3"));

        assertThat(dit("select string_agg(acteur.reference, ' ') from lien_professionnel"
                        + " join acteur on acteur.id = acteur_id"))
                .isEqualTo("P1");
        assertThat(dit("select count(*)::text from reunion_presence")).isEqualTo("1");
        assertThat(dit("select count(*)::text from journal where acte = 'organisme.reunir'"))
                .isEqualTo("2");
    }

    @Test
    void knows_every_table_that_names_an_organisme() {
        ville = Ville.dans(contexte);

        assertThat(dit("""
                        select string_agg(distinct conrelid::regclass::text, ' ' order by conrelid::regclass::text)
                        from pg_constraint
                        where contype = 'f' and confrelid = 'acteur'::regclass
                        """))
                .isEqualTo(
                        "acteur acteur_quartier demande fait_du_reseau_acteur fiche_organisme lien_fiche lien_professionnel"
                                + " message orientation participation passage proposition reunion_decision"
                                + " reunion_point reunion_point_propose reunion_presence reunion_reponse seance_orientation");
    }

    private void reunir(String garde, String absorbe) {
        var page = "/equipe/organismes/" + garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + absorbe).body();
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", "autre"))
                        .statusCode())
                .isEqualTo(409);
        var accord = apercu.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", accord))
                        .statusCode())
                .isEqualTo(302);
    }

    private void orienter(String acteur) {
        var seance = UUID.randomUUID();
        faire("""
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_id, '%s', id, '2024-01-15 08:30+01', '2024-01-15 11:30+01', 'prevue'
                from (select structure_id, id from action where type = 'permanence' limit 1) action
                """.formatted(seance));
        assertThat(responsable
                        .poster(
                                "/equipe/seances/" + seance + "/presences/entree",
                                Map.of("cle", UUID.randomUUID().toString(), "suite", "ORIENTE", "acteur", acteur))
                        .statusCode())
                .isEqualTo(302);
    }

    private long orientations(String reference) {
        return Long.parseLong(dit("""
                        select (
                            (select count(*) from participation where acteur_id = acteur.id)
                            + (select coalesce(sum(nombre), 0) from seance_orientation where acteur_id = acteur.id)
                        )::text
                        from acteur
                        where reference = '%s'
                        """.formatted(reference)));
    }

    private String id(String reference) {
        return dit("select id::text from acteur where reference = '" + reference + "'");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
