package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a collective did beside its meetings. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class ReseauTests {

    static final String ICI = "/equipe/faits";
    static final String NOUVEAU = ICI + "/nouveau/";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_un_organisme() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'PIMMS')");
    }

    @Test
    void notes_an_evenement_a_coordination_and_a_realisation_each_with_its_own_fields() {
        assertThat(responsable.lire("/equipe/reunions").body()).contains("href=\"" + ICI + "\"");
        noter(
                "evenement",
                Map.of(
                        "titre",
                        "Demi-journée du numérique",
                        "jour",
                        "2024-01-10",
                        "organismes",
                        organisme(),
                        "nombre",
                        "80",
                        "professionnels",
                        "12",
                        "texte",
                        "Trois ateliers",
                        "niveau",
                        "etat"));
        noter("coordination", Map.of("titre", "Hub régional", "jour", "2024-01-11", "niveau", "region", "nombre", "4"));
        noter("realisation", Map.of("titre", "Dépliant", "jour", "2024-01-12", "nombre", "3000", "texte", "Mairies"));

        assertThat(responsable.lire(ICI).body())
                .contains("80 personnes du public, 12 professionnels à part", "PIMMS", "Trois ateliers")
                .contains("Hub régional", "Région", "3\u00a0000 exemplaires".replace('\u00a0', '\u202f'), "Mairies");
        assertThat(dit(
                        "select string_agg(nature || ':' || coalesce(reseau, '-') || ':' || coalesce(nombre::text, '-'), ' '"
                                + " order by jour) from fait_du_reseau"))
                .as("what is another nature's is not read")
                .isEqualTo("evenement:-:80 coordination:region:- realisation:-:3000");
        assertThat(dit("select string_agg(distinct acte, ' ') from journal where acte like 'reseau.%'"))
                .isEqualTo("reseau.noter");
    }

    @Test
    void says_what_is_wrong_puts_together_what_two_write_and_takes_back_a_mistake() {
        var reponse = responsable.poster(
                NOUVEAU + "coordination", Map.of("jour", "demain", "texte", "x".repeat(4001), "organismes", "x"));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("Il manque le titre", "Il manque le jour", "000 signes au plus", "de qui est ce réseau");
        assertThat(responsable.lire(NOUVEAU + "fete").statusCode()).isEqualTo(404);
        noter("evenement", Map.of("titre", "Demi-journée", "jour", "2024-01-10"));
        var page = ICI + "/" + dit("select id::text from fait_du_reseau");

        var deux = new ADeux(responsable, ville.visiteur(Role.CONSEILLER), page, page);
        deux.gardentChacunLeLeur("nombre", "80", "ou", "Médiathèque");
        deux.choisissent("titre", "La demi-journée", "Une demi-journée", "mien");
        assertThat(ville.visiteur(Role.ACCUEIL).lire(page).statusCode()).isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(ICI).body())
                .contains("Une demi-journée")
                .doesNotContain("Ajouter");
        responsable.poster(page + "/retirer", Map.of());
        assertThat(dit("select count(*)::text from fait_du_reseau")).isEqualTo("0");
    }

    private void noter(String nature, Map<String, String> champs) {
        assertThat(responsable.poster(NOUVEAU + nature, champs).statusCode())
                .as(nature)
                .isEqualTo(302);
    }

    private String organisme() {
        return dit("select id::text from acteur");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
