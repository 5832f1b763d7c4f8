package fr.estran.programme.ateliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A model typed twice, retired, moved, removed, merged, with records behind it. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class SuitesDeModeleTests {

    private static final String PAGE = "/reglages/ateliers";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ModelesDAtelier modeles;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_un_theme() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into thematique (structure_id, code, libelle, champ) select structure_courante(), code, libelle,"
                + " 'usages_quotidiens' from (values ('photos', 'Les photos'), ('mots', 'Les mots de passe'))"
                + " theme (code, libelle)");
    }

    @Test
    void warns_of_a_model_that_is_typed_twice_and_writes_it_for_whoever_means_it() {
        ecrire("Trier ses photos");

        var avertie = responsable.poster(PAGE + "/nouveau", saisie("TRIER SES PHOTOS"));

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body())
                .contains("« Trier ses photos » existe déjà, au thème Les photos. Est-ce le même modèle ?")
                .contains("value=\"TRIER SES PHOTOS\"");
        var saisie = saisie("TRIER SES PHOTOS");
        saisie.put("accord", accord(avertie));
        var ecrite = responsable.poster(PAGE + "/nouveau", saisie);
        assertThat(ecrite.statusCode()).isEqualTo(302);
        assertThat(responsable.remplir(adresse(ecrite), Map.of("titre", "Trier ses PHOTOS")))
                .as("nobody is warned again of what it was like already")
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);

        var autre = PAGE + "/" + ecrire("Ranger ses photos");
        assertThat(responsable.remplir(autre, Map.of("places", "6")).statusCode())
                .isEqualTo(302);
        assertThat(responsable
                        .remplir(autre, Map.of("titre", "Trier ses photos"))
                        .body())
                .contains("existe déjà");
    }

    @Test
    void shows_what_goes_on_before_it_is_retired() {
        var modele = ecrire("Trier ses photos");
        partir(modele, "Au bourg", "2024-02-05 10:00", "prevue");
        partir(modele, "Au bourg", "2024-02-01 10:00", "prevue");

        var avertie = responsable.poster(PAGE + "/" + modele + "/retirer", Map.of());

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body())
                .contains("ont encore des séances")
                .containsSubsequence(
                        "« Au bourg », la prochaine fois jeudi 1er février 2024",
                        "« Au bourg », la prochaine fois lundi 5 février 2024");
        assertThat(dit("select count(*)::text from modele_atelier where retire_le is not null"))
                .isEqualTo("0");
        responsable.poster(PAGE + "/" + modele + "/retirer", Map.of("accord", accord(avertie)));
        assertThat(dit("select retire_le::text from modele_atelier")).isEqualTo("2024-01-15");
    }

    @Test
    void removes_one_that_gave_nothing_and_keeps_one_from_which_an_action_started() {
        var jamais = ecrire("Jamais");
        var servi = ecrire("Servi");
        partir(servi, "Au bourg", "2024-01-08 10:00", "tenue");

        assertThat(responsable.lire(PAGE + "/" + servi).body())
                .contains("Une action est partie de ce modèle : il ne se supprime pas")
                .doesNotContain("Supprimer ce modèle");
        var refus = responsable.poster(PAGE + "/" + servi + "/supprimer", Map.of());
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Rien n'a été supprimé");
        assertThat(responsable
                        .poster(PAGE + "/" + jamais + "/supprimer", Map.of())
                        .statusCode())
                .isEqualTo(302);

        assertThat(dit("select titre from modele_atelier")).isEqualTo("Servi");
        assertThat(responsable.lire(PAGE + "/" + jamais).statusCode()).isEqualTo(404);
    }

    @Test
    void adds_up_what_two_gave_and_leads_from_the_one_that_went_to_the_one_that_stays() {
        var garde = ecrire("Trier ses photos");
        var absorbe = ecrire("Trier les photos");
        faire("update modele_atelier set quoi = 'On trie.', places = 4 where titre = 'Trier les photos'");
        partir(garde, "Au bourg", "2024-01-08 10:00", "tenue");
        partir(absorbe, "Au port", "2024-01-09 10:00", "tenue");
        partir(absorbe, "Au phare", "2024-02-06 10:00", "prevue");
        var ouverte = FormulaireHtml.lire(
                responsable.lire("/equipe/programme/nouvelle?modele=" + absorbe).body(), "/equipe/programme/nouvelle");

        var page = PAGE + "/" + garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + absorbe);
        assertThat(apercu.body())
                .contains("2 actions parties de lui, dont 1 à venir ; 1 séance tenue", "« Trier ses photos » reste.");
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", "autre"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", accord(apercu)))
                        .statusCode())
                .isEqualTo(302);

        assertThat(ville.<ResultatDeModele>faire(() -> modeles.resultat(ModeleDAtelierId.valueOf(garde))))
                .isEqualTo(new ResultatDeModele(3, 1, 2, 0, 0, 0));
        assertThat(dit("select quoi || places from modele_atelier where titre = 'Trier ses photos'"))
                .isEqualTo("On trie.4");
        assertThat(responsable.lire(PAGE + "/" + absorbe).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith(PAGE + "/" + garde));
        assertThat(responsable.lire(PAGE).body()).doesNotContain("Trier les photos");
        assertThat(responsable.poster(PAGE + "/" + absorbe + "/reprendre", Map.of()))
                .as("a page that was open before")
                .extracting(HttpResponse::statusCode, SuitesDeModeleTests::adresse)
                .containsExactly(302, PAGE + "/" + garde);

        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'atelier', 'Tard')");
        faire("insert into action_modele (structure_id, action_id, modele_id)" + " select structure_id, id, '" + absorbe
                + "' from action where titre = 'Tard'");
        assertThat(dit("select modele_id::text from action_modele join action on action.id = action_id"
                        + " where titre = 'Tard'"))
                .as("a form that was open before")
                .isEqualTo(garde);
        assertThat(ouverte.champs.get("modele")).contains(absorbe);
    }

    @Test
    void loses_nothing_that_was_being_written_on_one_that_was_merged_meanwhile() {
        var garde = ecrire("Trier ses photos");
        var absorbe = ecrire("Trier les photos");
        var fiche = PAGE + "/" + absorbe;
        var ouverte = FormulaireHtml.lire(responsable.lire(fiche).body(), fiche);
        reunir(garde, absorbe);

        var reponse = responsable.envoyer(fiche, ouverte.avec("titre", "Trier nos photos").champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Trier nos photos", "Trier ses photos");
        var collegue = ville.visiteur(Role.ADMINISTRATEUR);
        for (var geste : List.of("/retirer", "/reprendre", "/deplacer", "/supprimer", "/reunir")) {
            assertThat(collegue.poster(fiche + geste, Map.of("avec", garde)))
                    .as("what would follow for the one that stays was not read: %s", geste)
                    .extracting(HttpResponse::statusCode, SuitesDeModeleTests::adresse)
                    .containsExactly(302, PAGE + "/" + garde);
        }
        assertThat(collegue.poster(PAGE + "/" + garde + "/reunir", Map.of("avec", absorbe)))
                .as("a colleague was quicker")
                .extracting(HttpResponse::statusCode, SuitesDeModeleTests::adresse)
                .containsExactly(302, PAGE + "/" + garde);
        assertThat(dit("select count(*)::text from modele_atelier where id = '" + garde + "' and retire_le is null"))
                .isEqualTo("1");
        assertThat(collegue.lire(PAGE + "/" + garde).body()).contains("rien n'a changé ici");
        assertThat(adresse(responsable.lire(fiche + "/reunir"))).isEqualTo(PAGE + "/" + garde + "/reunir");
    }

    @Test
    void keeps_the_order_that_somebody_gave_within_a_theme() {
        ecrire("B");
        var c = ecrire("C");
        var a = ecrire("A");

        responsable.poster(PAGE + "/" + c + "/deplacer", Map.of("vers", "haut"));
        responsable.poster(PAGE + "/" + a + "/deplacer", Map.of("vers", "bas"));
        responsable.poster(PAGE + "/" + a + "/deplacer", Map.of("vers", "bas"));
        responsable.poster(PAGE + "/" + a + "/deplacer", Map.of("vers", "bas"));

        assertThat(ville.<String>faire(() -> String.join(
                        "", modeles.tous().stream().map(ModeleDAtelier::titre).toList())))
                .isEqualTo("CBA");
    }

    @Test
    void is_for_those_who_answer_for_the_service() {
        var modele = ecrire("Trier ses photos");
        for (var geste : new String[] {"retirer", "supprimer", "reunir", "deplacer"}) {
            assertThat(ville.visiteur(Role.CONSEILLER)
                            .poster(PAGE + "/" + modele + "/" + geste, Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private String ecrire(String titre) {
        var reponse = responsable.poster(PAGE + "/nouveau", saisie(titre));
        assertThat(reponse.statusCode()).isEqualTo(302);
        return adresse(reponse).replaceAll(".*/", "");
    }

    private void reunir(String garde, String absorbe) {
        var page = PAGE + "/" + garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + absorbe);
        assertThat(responsable.poster(page, Map.of("avec", absorbe, "accord", accord(apercu))))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    private static String adresse(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*", "");
    }

    private static Map<String, String> saisie(String titre) {
        return new HashMap<>(Map.of("titre", titre, "thematique", "photos"));
    }

    private void partir(String modele, String titre, String debut, String statut) {
        faire("insert into action (structure_id, id, type, titre) values (structure_courante(), gen_random_uuid(),"
                + " 'atelier', '" + titre + "')");
        faire("""
            insert into seance (structure_id, id, action_id, debut, fin, statut)
            select structure_id, gen_random_uuid(), id, '%1$s'::timestamptz, '%1$s'::timestamptz + interval '1 hour',
                '%2$s'
            from action
            where titre = '%3$s' and not exists (select from seance where action_id = action.id)
            """.formatted(debut, statut, titre));
        faire("insert into action_modele (structure_id, action_id, modele_id) select structure_id, id, '" + modele
                + "' from action where titre = '" + titre
                + "' and not exists (select from action_modele where action_id = action.id)");
    }

    private static String accord(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
