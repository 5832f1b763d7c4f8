package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a venue has of the catalogue, on screen. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class MaterielDeLieuTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @Test
    void is_no_longer_to_be_brought_there() {
        ville = Ville.dans(contexte);
        var responsable = ville.visiteur(Role.RESPONSABLE);
        responsable.poster("/equipe/lieux/nouveau", Map.of("nom", "Salle du bourg"));
        var lieu = "/equipe/lieux/" + dit("select id::text from lieu");
        assertThat(responsable.lire(lieu + "/materiel").body()).contains("commencez par elle");
        for (var quoi : new String[] {"Vidéoprojecteur", "Valise de tablettes"}) {
            responsable.poster("/equipe/programme/materiel", Map.of("nom", quoi, "exemplaires", "1"));
        }
        var projecteur = dit("select id::text from materiel where nom = 'Vidéoprojecteur'");
        var valise = dit("select id::text from materiel where nom <> 'Vidéoprojecteur'");
        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'permanence', 'Permanence')");
        faire("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select lieu.structure_id, gen_random_uuid(), action.id, lieu.id, '2024-01-23 10:00', '2024-01-23 11:00', 'prevue'
                from lieu, action
                """);
        faire("insert into action_materiel select action.structure_id, action.id, materiel.id from action, materiel");
        var action = "/equipe/programme/" + dit("select id::text from action");
        assertThat(responsable.lire(action).body()).contains("À emporter : Valise de tablettes, Vidéoprojecteur");

        assertThat(responsable
                        .remplir(lieu + "/materiel", Map.of("materiel", projecteur))
                        .statusCode())
                .isEqualTo(302);

        assertThat(responsable.lire(lieu).body()).contains("Vidéoprojecteur (changer)");
        assertThat(responsable.lire(action).body()).contains("À emporter : Valise de tablettes<");
        assertThat(dit("select count(*)::text from journal where acte = 'lieu.materiel'"))
                .isEqualTo("1");
        new ADeux(ville.visiteur(Role.CONSEILLER), responsable, lieu + "/materiel", lieu + "/materiel")
                .choisissent("materiel", valise, "", "autre");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
