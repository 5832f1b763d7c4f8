package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of somebody of the team keeps, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class MembresTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;
    String page;

    @BeforeEach
    void une_personne_et_trois_themes() {
        ville = Ville.dans(contexte);
        faire("insert into conseiller (structure_id, id, prenom, nom, entree)"
                + " values (structure_courante(), gen_random_uuid(), 'Anne', 'Exemple', '2021-09-01')");
        faire("insert into thematique (structure_id, code, libelle, champ) select structure_courante(), code, libelle,"
                + " 'usages_quotidiens' from (values ('photos', 'Les photos'), ('tablette', 'La tablette'),"
                + " ('mots', 'Les mots de passe')) theme (code, libelle)");
        responsable = ville.visiteur(Role.RESPONSABLE);
        page = "/equipe/conseillers/" + dit("select id::text from conseiller");
    }

    @Test
    void keeps_the_themes_that_somebody_can_run_and_those_that_a_colleague_ticks_meanwhile() {
        assertThat(responsable.lire(page).body()).contains("Les thèmes de Anne", "Les photos");
        enregistrer(List.of(), List.of("photos", "tablette"));

        enregistrer(List.of("photos", "tablette"), List.of("tablette"));
        enregistrer(List.of("photos", "tablette"), List.of("photos", "tablette", "mots", "astrologie"));

        assertThat(themes()).isEqualTo("mots tablette");
        assertThat(responsable.lire(page).body()).contains("value=\"mots\" checked", "name=\"avant\" value=\"mots\"");
        enregistrer(List.of("mots", "tablette"), List.of());
        assertThat(themes()).isNull();
        assertThat(dit("select count(*) from journal where acte = 'equipe.competences'"))
                .isEqualTo("4");
    }

    @Test
    void makes_a_post_vacant_by_a_departure_and_refuses_to_come_back_to_one_that_another_holds() {
        faire("insert into poste (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Poste 1')");
        faire("insert into affectation (structure_id, poste_id, conseiller_id, debut)"
                + " select poste.structure_id, poste.id, conseiller.id, '2021-09-01' from poste, conseiller");

        partir("2023-07-31");

        assertThat(dit("select debut::text from vacance_de_poste")).isEqualTo("2023-08-01");
        faire("insert into conseiller (structure_id, id, prenom, nom, entree)"
                + " values (structure_courante(), gen_random_uuid(), 'Bruno', 'Exemple', '2023-10-02')");
        faire("insert into affectation (structure_id, poste_id, conseiller_id, debut)"
                + " select poste.structure_id, poste.id, conseiller.id, '2023-10-02' from poste, conseiller"
                + " where prenom = 'Bruno'");
        assertThat(dit("select debut || ' ' || fin from vacance_de_poste")).isEqualTo("2023-08-01 2023-10-01");

        assertThat(partir("").body()).contains("plus de 100 % le même jour", "href=\"#sortie\"");
        assertThat(partir("2023-08-31").statusCode()).isEqualTo(302);
        assertThat(dit("select debut || ' ' || fin from vacance_de_poste")).isEqualTo("2023-09-01 2023-10-01");
    }

    @Test
    void loses_nothing_that_a_colleague_wrote_on_the_sheet_meanwhile() {
        var ouverte = FormulaireHtml.lire(responsable.lire(page).body(), page);
        assertThat(partir("2024-06-30").statusCode()).isEqualTo(302);

        var reponse = responsable.envoyer(page, ouverte.avec("nom", "Modèle").champs);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(dit("select nom || ' ' || sortie from conseiller")).isEqualTo("Modèle 2024-06-30");
    }

    @Test
    void loses_no_hours_that_a_colleague_wrote_meanwhile() {
        var horaires = page + "/horaires";
        var une = FormulaireHtml.lire(responsable.lire(page).body(), horaires);
        var autre = FormulaireHtml.lire(responsable.lire(page).body(), horaires);
        une.avec("ouvre-1-1", "09:00").avec("ferme-1-1", "12:00");
        assertThat(responsable.envoyer(horaires, une.champs).statusCode()).isEqualTo(302);

        var reponse =
                responsable.envoyer(horaires, autre.avec("ouvre-2-1", "14:00").avec("ferme-2-1", "17:00").champs);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(dit("select string_agg(jour || ' ' || debut, ', ' order by jour) from conseiller_horaire"))
                .isEqualTo("1 09:00:00, 2 14:00:00");
    }

    @Test
    void says_as_a_refusal_that_a_sheet_was_not_removed() {
        faire("insert into poste (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Poste 1')");
        faire("insert into affectation (structure_id, poste_id, conseiller_id, debut)"
                + " select poste.structure_id, poste.id, conseiller.id, '2021-09-01' from poste, conseiller");

        responsable.poster(page + "/supprimer", Map.of());

        assertThat(responsable.lire(page).body())
                .containsPattern("class=\"avis erreur\" role=\"alert\">.*Rien n'a été supprimé");
        assertThat(dit("select count(*) from conseiller")).isEqualTo("1");
    }

    @Test
    void is_for_the_responsible_and_the_administrator() {
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire(page).statusCode()).isEqualTo(200);
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> partir(String jour) {
        return responsable.remplir(
                page, Map.of("prenom", "Anne", "nom", "Exemple", "entree", "2021-09-01", "sortie", jour));
    }

    private void enregistrer(List<String> avant, List<String> themes) {
        assertThat(responsable
                        .envoyer(page + "/competences", Map.of("avant", avant, "themes", themes))
                        .statusCode())
                .isEqualTo(302);
    }

    private String themes() {
        return dit("select string_agg(thematique, ' ' order by thematique) from conseiller_thematique");
    }

    private String dit(String requete) {
        return ville.faire(
                () -> jdbc.sql(requete).query(String.class).optional().orElse(null));
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
