package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A professional is told whether somebody came, when they agreed that it be told: no more, and no longer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VenuesDuProfessionnelTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    String lien;
    Visiteur pro;
    Atelier atelier;

    @BeforeEach
    void un_atelier_et_un_lien() {
        ville = Ville.dans(contexte);
        lien = lien("S01");
        pro = ville.visiteur();
        atelier = Atelier.de(contexte, ville, 5);
    }

    private String lien(String reference) {
        var acteur = UUID.randomUUID();
        sql(
                "insert into acteur (structure_id, id, reference, nom) values (structure_courante(), '%s', '%s', 'Organisme %s')",
                acteur, reference, reference);
        var cree = ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of());
        var dit = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(dit.find()).isTrue();
        return dit.group();
    }

    private int sql(String ordre, Object... dits) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(ordre.formatted(dits)).update());
    }

    /** @param presence whether they agreed that it be told */
    private InscriptionVue inscrire(String nom, boolean presence) {
        var saisie = new HashMap<>(Map.of(
                "cle", UUID.randomUUID().toString(),
                "proNom", "Dominique Exemple",
                "proTelephone", "02 98 00 00 10",
                "personnes[0].prenom", "Lou",
                "personnes[0].nom", nom,
                "telephone", "06 98 00 00 11",
                "accord", "true",
                "placesVues", "oui"));
        if (presence) {
            saisie.put("presence", "true");
        }
        assertThat(pro.poster(lien + "/" + atelier.id, saisie).statusCode()).isEqualTo(302);
        return atelier.inscriptions().stream()
                .filter(une -> une.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private void passer(int joursDepuisLaFin) {
        sql(
                "update seance set debut = now() - interval '%1$d days 3 hours', fin = now() - interval '%1$d days'",
                joursDepuisLaFin);
    }

    private void noter(InscriptionVue qui, String presence) {
        sql("""
                insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                select structure_courante(), id, '%s', '%s', 1 from seance
                """, qui.usager(), presence);
    }

    private String venues() {
        return pro.lire(lien + "/venues").body();
    }

    @Test
    void reads_who_came_by_their_initials_and_nothing_of_those_who_did_not_agree() {
        var riou = inscrire("Riou", true);
        var morvan = inscrire("Morvan", true);
        inscrire("Kerdoncuff", true);
        var tanguy = inscrire("Tanguy", false);
        assertThat(pro.lire(lien).body()).contains("href=\"" + lien + "/venues\"");
        assertThat(venues()).contains("L. R.", "L. M.", "L. K.", "à venir", "Atelier photos");

        passer(1);
        noter(riou, "present");
        noter(morvan, "excuse");
        noter(tanguy, "present");

        assertThat(venues())
                .containsSubsequence("L. K.", "la présence n'est pas encore notée")
                .containsSubsequence("L. M.", "n'est pas venue")
                .containsSubsequence("L. R.", "<strong>est venue</strong>")
                .doesNotContain("Riou", "Lou", "Tanguy", "L. T.", "excus", "Dominique");
    }

    @Test
    void is_told_in_one_word_of_what_was_cancelled_whoever_did() {
        var riou = inscrire("Riou", true);
        inscrire("Morvan", true);
        atelier.annuler(riou);
        assertThat(venues()).containsSubsequence("L. M.", "à venir", "L. R.", "<strong>annulé</strong>");
        sql("update seance set statut = 'annulee'");
        assertThat(venues()).doesNotContain("à venir").containsSubsequence("L. M.", "<strong>annulé</strong>");
    }

    @Test
    void is_told_for_a_month_and_only_until_the_quarter_is_closed() {
        var riou = inscrire("Riou", true);
        noter(riou, "present");
        passer(30);
        assertThat(venues()).contains("est venue");
        sql("""
                insert into seance_detachee (structure_id, seance_id, avec_id, portee)
                select structure_courante(), id, id, 'seance' from seance
                """);
        assertThat(venues()).doesNotContain("L. R.");
        sql("delete from seance_detachee");
        assertThat(venues()).contains("L. R.");
        passer(32);
        assertThat(venues()).doesNotContain("L. R.");
    }

    @Test
    void reads_nothing_by_the_link_of_another_body_nor_by_one_that_was_taken_back() {
        inscrire("Riou", true);
        assertThat(pro.lire(lien("S02") + "/venues").body()).doesNotContain("L. R.");
        var ancien = lien;
        sql("delete from lien_professionnel");
        assertThat(pro.lire(ancien + "/venues").statusCode()).isEqualTo(404);
    }

    @Test
    void reads_nothing_once_the_person_has_taken_it_back_on_their_own_page() {
        var riou = inscrire("Riou", true);
        var elle = ville.visiteur();
        elle.poster("/ma-place", Map.of("code", String.valueOf(riou.code()), "nom", "RIO"));
        var avant = elle.lire("/ma-place").body();
        assertThat(avant).contains("Dominique Exemple a fait cette demande pour vous");
        var laquelle = avant.replaceAll("(?s).*name=\"laquelle\" value=\"([^\"]*)\".*", "$1");
        elle.poster("/ma-place/accord", Map.of("laquelle", laquelle));
        assertThat(elle.lire("/ma-place").body())
                .contains("cet organisme ne verra plus si vous venez")
                .doesNotContain("Ne plus le lui dire");
        assertThat(venues()).doesNotContain("L. R.");
    }

    @Test
    void reads_nothing_once_the_team_has_taken_it_back_for_the_person() {
        var riou = inscrire("Riou", true);
        var page = "/equipe/inscriptions/" + atelier.id + "/" + riou.id();
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(page).body()).contains("peut savoir si la personne est venue");
        accueil.poster(page + "/accord", Map.of());
        accueil.poster(page + "/accord", Map.of());
        assertThat(accueil.lire(page).body()).doesNotContain("peut savoir si la personne est venue");
        assertThat(venues()).doesNotContain("L. R.");
        assertThat(ville.<Integer>faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select count(*)::integer from journal where acte = 'inscription.retirer_accord'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void reads_nothing_of_a_record_that_was_merged_into_another_or_forgotten() {
        var riou = inscrire("Riou", true);
        var autre = UUID.randomUUID();
        sql(
                "insert into usager (structure_id, id, reference, nom) values (structure_courante(), '%s', 'U9999', 'Le Riou')",
                autre);
        sql(
                "insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '%s', '%s', now())",
                riou.usager(), autre);
        assertThat(venues()).doesNotContain("L. R.");
        sql("delete from fusion");
        assertThat(venues()).contains("L. R.");
        List<UsagerId> fiches = List.of(riou.usager());
        ville.faire(() -> {
            contexte.getBeansOfType(Detenteur.class).values().forEach(detenteur -> detenteur.oublier(fiches));
            return null;
        });
        assertThat(venues()).doesNotContain("L. R.");
    }
}
