package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village has no districts: no page asks which, filters by them, or counts by them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class SansQuartierTests {

    /** Where a town says that it has some. */
    private static final Set<String> ON_LES_Y_AJOUTE =
            Set.of("/reglages", "/reglages/quartiers", "/equipe/lieux", "/premiere-fois/etapes");

    private static final Pattern PRINCIPAL = Pattern.compile("<main.*</main>", Pattern.DOTALL);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Droits droits;

    @Test
    void are_named_on_no_page_of_a_village() {
        var ville = Ville.dans(contexte);
        ville.compte("mairie", Role.ADMINISTRATEUR, Role.RESPONSABLE, Role.CONSEILLER);
        for (var sql : List.of(
                "insert into lieu (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Mairie')",
                """
                insert into action (structure_id, id, reference, type, titre, publiee)
                values (structure_courante(), gen_random_uuid(), 'A', 'permanence', 'Permanence', true)
                """,
                """
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), action.id, lieu.id, jour, jour + interval '2 hours',
                    case when jour < '2024-01-15' then 'tenue' else 'prevue' end
                from action, lieu, generate_series(timestamptz '2023-11-07 09:00+01', '2024-03-01', interval '7 days') jour
                """,
                """
                insert into usager (structure_id, id, reference, nom, prenom)
                values (structure_courante(), gen_random_uuid(), 'U1', 'Exemple', 'Luce')
                """)) {
            ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
        }
        var elle = ville.visiteur().entrer(ville.courriel("mairie"), Ville.MOT_DE_PASSE);
        // The first days ask it once, and are told that there are none.
        assertThat(elle.poster("/premiere-fois/etapes/quartiers/passer", Map.of())
                        .statusCode())
                .isEqualTo(302);
        var dites = new TreeSet<String>();
        assertThat(elle.lire("/mon-quartier").statusCode()).isEqualTo(404);
        var pages = new ArrayList<>(droits.pages(Roles.de(Role.ADMINISTRATEUR, Role.RESPONSABLE, Role.CONSEILLER)));
        assertThat(pages).hasSizeGreaterThan(100);
        var usager = ville.faire(() -> id("usager"));
        var lieu = ville.faire(() -> id("lieu"));
        var action = ville.faire(() -> id("action"));
        pages.addAll(List.of(
                "/equipe/personnes/" + usager,
                "/equipe/personnes/" + usager + "/modifier",
                "/equipe/lieux/" + lieu,
                "/equipe/lieux/" + lieu + "/modifier",
                "/programme/lieux/" + lieu,
                "/programme/" + action,
                "/equipe/programme/" + action,
                "/equipe/programme/" + action + "/modifier"));
        for (var page : pages) {
            var reponse = elle.lire(page);
            var principal = PRINCIPAL.matcher(reponse.body());
            if (!page.startsWith("/aide")
                    && principal.find()
                    && principal
                            .group()
                            .replaceAll("<[^>]*>", " ")
                            .toLowerCase(Locale.ROOT)
                            .contains("quartier")) {
                dites.add(page);
            }
        }
        // A venue's page leads to where districts are added, as the list of venues does.
        dites.removeAll(ON_LES_Y_AJOUTE);
        assertThat(dites).isEmpty();
    }

    private String id(String table) {
        return contexte.getBean(JdbcClient.class)
                .sql("select id::text from " + table + " limit 1")
                .query(String.class)
                .single();
    }
}
