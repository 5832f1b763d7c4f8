package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.accueil.site.Depart.EtapeDuDepart;
import fr.estran.accueil.site.Depart.EtapeVue;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left to do before a service opens. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class DepartTests {

    private static final String ETAPES = "/premiere-fois/etapes";

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville_sans_rien() {
        ville = Ville.dans(contexte);
    }

    @Test
    void leads_from_the_page_of_the_day_to_each_step_that_is_left() {
        var responsable = ville.visiteur(Role.RESPONSABLE);

        assertThat(responsable.lire("/equipe").body()).contains("Ouvrir le service", "href=\"" + ETAPES + "\"");
        assertThat(responsable.lire(ETAPES).body())
                .contains("étapes restent, sur 12", "/equipe/lieux", "/reglages/messages/essai")
                .contains("à faire avec un compte d'administration")
                .doesNotContain("href=\"/comptes\"", "s'ajoutera ici");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").body()).doesNotContain(ETAPES);
        assertThat(ville.visiteur(Role.CONSEILLER).lire(ETAPES).statusCode()).isEqualTo(404);
    }

    @Test
    void takes_what_is_there_for_done_and_asks_it_no_more() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(etat("heures")).isEqualTo(EtapeVue.Etat.A_FAIRE);
        assertThat(admin.lire("/equipe/programme/heures").body()).contains("étape 2 sur", "href=\"" + ETAPES + "\"");

        ville.avecQuimper();

        assertThat(etat("lieux")).isEqualTo(EtapeVue.Etat.FAITE);
        assertThat(etat("equipe")).isEqualTo(EtapeVue.Etat.FAITE);
        assertThat(etat("comptes")).isEqualTo(EtapeVue.Etat.FAITE);
        assertThat(etat("atelier")).isEqualTo(EtapeVue.Etat.FAITE);
        assertThat(etat("inscriptions")).isEqualTo(EtapeVue.Etat.FAITE);
    }

    /** What an administrator cannot do leads them to a page where they cannot do it: the steps say whose account it takes. */
    @Test
    void sends_nobody_to_a_step_that_another_role_takes() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var responsable = ville.visiteur(Role.RESPONSABLE);
        assertThat(admin.lire("/equipe/programme").body()).doesNotContain("Ouvrir le service, étape");
        assertThat(responsable.lire("/equipe/programme").body())
                .as("nothing is programmed that could be opened")
                .doesNotContain("Ouvrir le service, étape");

        for (var etape : EtapeDuDepart.values()) {
            if (etape != EtapeDuDepart.ATELIER && etape != EtapeDuDepart.INSCRIPTIONS) {
                admin.poster(ETAPES + "/" + etape.code() + "/passer", Map.of());
            }
        }

        assertThat(admin.lire(ETAPES).body())
                .contains("2 étapes restent", "avec un autre compte que le vôtre", "href=\"/comptes\"")
                .doesNotContain("class=\"bouton\" href=\"/equipe/programme\"");
        assertThat(responsable.lire(ETAPES).body())
                .contains("class=\"bouton\" href=\"/equipe/programme/nouvelle\"")
                .doesNotContain("avec un autre compte que le vôtre");
    }

    @Test
    void shows_on_each_page_of_a_step_the_next_that_one_can_take_oneself() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var versLesLieux = "<a href=\"/equipe/lieux\">Étape suivante : Les lieux</a>";
        assertThat(admin.lire("/reglages/quartiers").body()).contains(versLesLieux);
        assertThat(admin.lire("/equipe/conseillers/nouveau").body())
                .contains("étape 6 sur", "Étape suivante : Les formes d'aide");
        assertThat(responsable.lire("/reglages/messages/essai").body())
                .contains("<a href=\"/equipe/programme/nouvelle\">Étape suivante : Le premier atelier</a>");
        assertThat(admin.lire("/reglages/messages/essai").body())
                .as("the programme is another's to write")
                .contains("<a href=\"/reglages/site\">Étape suivante : Le service et son apparence</a>");
        admin.poster(ETAPES + "/lieux/passer", Map.of());
        assertThat(admin.lire("/reglages/quartiers").body())
                .contains("Étape suivante : L'équipe")
                .doesNotContain(versLesLieux);
        assertThat(admin.lire("/reglages").body()).doesNotContain("Étape suivante");
    }

    @Test
    void leaves_out_what_somebody_chose_to_until_they_take_it_up_again() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        admin.lire(ETAPES);

        assertThat(admin.poster(ETAPES + "/vacances/passer", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(admin.poster(ETAPES + "/vacances/passer", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(etat("vacances")).isEqualTo(EtapeVue.Etat.PASSEE);
        assertThat(admin.lire("/journal").body()).contains("a passé une étape");

        admin.poster(ETAPES + "/vacances/reprendre", Map.of());
        assertThat(etat("vacances")).isEqualTo(EtapeVue.Etat.A_FAIRE);
        assertThat(admin.poster(ETAPES + "/rien/passer", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void tries_what_carries_messages_and_keeps_no_address() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var ici = "/reglages/messages/essai";

        assertThat(admin.poster(ici + "/courriel", Map.of("courriel", "pas une adresse"))
                        .body())
                .contains("accueil@exemple.fr", "aria-invalid=\"true\"");
        assertThat(admin.poster(ici + "/sms", Map.of("sms", "02 98 00 00 01")).statusCode())
                .isEqualTo(422);
        assertThat(admin.poster(ici + "/appel", Map.of("appel", "02 98 00 00 01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(etat("messages")).isEqualTo(EtapeVue.Etat.A_FAIRE);

        assertThat(admin.poster(ici + "/sms", Map.of("sms", "06 39 98 00 01")).statusCode())
                .isEqualTo(302);
        assertThat(admin.lire(ici).body())
                .contains("la démonstration n'envoie rien", "Dernier essai")
                .doesNotContain("06 39 98", "0639980001");
        assertThat(etat("messages")).isEqualTo(EtapeVue.Etat.FAITE);
    }

    /** A service that has begun with drop-in hours is not offered workshops before them. */
    @Test
    void offers_first_the_kinds_that_the_service_has() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var premiere = "(?s)<select id=\"type\"[^>]*>\\s*<option value=\"%s\"";
        assertThat(responsable.lire("/equipe/programme/nouvelle").body())
                .containsPattern(premiere.formatted("atelier"));

        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        insert into action (structure_id, id, type, titre)
                        values (structure_courante(), gen_random_uuid(), 'permanence', 'Le mardi')
                        """).update());

        assertThat(responsable.lire("/equipe/programme/nouvelle").body())
                .containsPattern(premiere.formatted("permanence"));
        assertThat(responsable.lire("/equipe/programme").body())
                .containsPattern(
                        "(?s)<select id=\"type\"[^>]*>\\s*<option value=\"\"[^/]*/option>\\s*<option value=\"permanence\"");
    }

    private EtapeVue.Etat etat(String code) {
        return ville.faire(() -> contexte.getBean(Depart.class).etapes(Roles.de(Role.ADMINISTRATEUR)).stream()
                .filter(etape -> etape.code().equals(code))
                .findFirst()
                .orElseThrow()
                .etat());
    }
}
