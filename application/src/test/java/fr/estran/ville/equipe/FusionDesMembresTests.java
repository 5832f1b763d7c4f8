package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the team who had two sheets has one, and nothing that was counted is lost. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class FusionDesMembresTests {

    private static final String VACANCES =
            "select string_agg(debut || coalesce(fin::text, ''), ' ' order by debut)" + " from vacance_de_poste";

    private static final String PAGE = "/equipe/conseillers/";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @Test
    void counts_for_one_what_was_counted_for_two_and_understands_an_old_dossier() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var reference = dit("select reference from conseiller where sortie is null order by entree, reference limit 1");
        var garde = id(reference);
        // The same person, imported in another year under another reference: every second session was noted with it.
        faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, courriel, entree)
                select structure_id, gen_random_uuid(), 'BIS', prenom, upper(nom), 'bis@exemple.invalid', entree - 30
                from conseiller
                where reference = '%s'
                """.formatted(reference));
        var toutes = seances(reference);
        faire("""
                update seance_conseiller
                set conseiller_id = (select id from conseiller where reference = 'BIS')
                where conseiller_id = '%s' and seance_id in (
                    select seance_id from seance_conseiller where conseiller_id = '%1$s' order by seance_id limit %d)
                """.formatted(garde, toutes / 2));
        var absorbe = id("BIS");
        assertThat(seances("BIS")).isEqualTo(toutes / 2);
        var participations = dit("select count(*)::text from participation");

        reunir(garde, absorbe);

        assertThat(seances(reference)).isEqualTo(toutes);
        assertThat(dit("select count(*)::text from participation")).isEqualTo(participations);
        assertThat(dit("select count(*)::text from conseiller where reference = 'BIS'"))
                .isEqualTo("0");
        assertThat(dit("select courriel from conseiller where reference = '" + reference + "'"))
                .isNotNull();
        assertThat(responsable.lire(PAGE + absorbe).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith(PAGE + garde));
        assertThat(responsable.lire("/equipe/conseillers").body()).doesNotContain(absorbe);

        ville.avecQuimper();
        assertThat(seances(reference)).isEqualTo(toutes);
    }

    @Test
    void merges_again_what_an_older_folder_names_again() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var reference = dit("select reference from conseiller where sortie is null order by entree, reference limit 1");
        var toutes = seances(reference);
        faire("insert into conseiller (structure_id, id, reference, prenom, nom, entree)"
                + " select structure_id, gen_random_uuid(), 'NEUVE', prenom, nom, entree from conseiller"
                + " where reference = '" + reference + "'");
        var vacances = dit(VACANCES);
        reunir(id("NEUVE"), id(reference));
        assertThat(seances("NEUVE")).isEqualTo(toutes);

        ville.avecQuimper();

        assertThat(seances("NEUVE")).isEqualTo(toutes);
        assertThat(dit("select count(*)::text from conseiller where reference = '" + reference + "'"))
                .isEqualTo("0");
        assertThat(dit("select reference from conseiller_reuni")).isEqualTo(reference);
        assertThat(dit(VACANCES)).as("posts are told from one sheet").isEqualTo(vacances);
    }

    @Test
    void takes_along_absences_hours_themes_holdings_and_the_account() {
        deux();
        faire("insert into thematique (structure_id, code, libelle, champ)"
                + " values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')");
        faire(
                "insert into conseiller_thematique (structure_id, conseiller_id, thematique) values (structure_courante(), '"
                        + id("B") + "', 'photos')");
        faire("insert into conseiller_horaire (structure_id, conseiller_id, jour, debut, fin)"
                + " values (structure_courante(), '" + id("B") + "', 1, '09:00', '12:00')");
        absence("A", "2024-03-04", "2024-03-06", "journee");
        absence("B", "2024-03-01", "2024-03-10", "journee");
        absence("A", "2024-04-01", "2024-04-01", "matin");
        absence("B", "2024-04-01", "2024-04-01", "journee");
        faire("insert into poste (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Poste 1')");
        faire("insert into affectation (structure_id, poste_id, conseiller_id, debut)" + " select structure_id, id, '"
                + id("B") + "', '2021-01-01' from poste");
        faire("update conseiller set sortie = '2023-06-30' where reference = 'B'");
        var vacance = dit("select debut || ' ' || coalesce(fin::text, '') from vacance_de_poste");
        var compte = ville.compte("anne", Role.CONSEILLER);
        faire("update compte set conseiller_id = '" + id("B") + "' where id = '" + compte.valeur() + "'");

        var coupee = dit("select id || ' ' || reference from indisponibilite where debut = '2024-03-01'");

        assertThat(responsable.lire(PAGE + id("A") + "/reunir?avec=" + id("B")).body())
                .contains("2 absences", "« Poste 1 », du 1er juin 2021 au 30 juin 2023", "la personne se connectera")
                .contains("les heures de travail, si la fiche qui reste", "les thèmes que cette personne sait animer");
        reunir(id("A"), id("B"));

        assertThat(
                        dit(
                                "select string_agg(debut || ' ' || fin || ' ' || moment, ', ' order by debut) from indisponibilite"))
                .isEqualTo(
                        "2024-03-01 2024-03-03 journee, 2024-03-04 2024-03-06 journee, 2024-03-07 2024-03-10 journee,"
                                + " 2024-04-01 2024-04-01 journee");
        assertThat(dit("select id || ' ' || reference from indisponibilite where debut = '2024-03-01'"))
                .as("a day that was cancelled still finds its absence")
                .isEqualTo(coupee);
        assertThat(dit("select thematique from conseiller_thematique")).isEqualTo("photos");
        assertThat(dit("select count(*)::text from conseiller_horaire")).isEqualTo("1");
        assertThat(dit("select debut || ' ' || fin from affectation")).isEqualTo("2021-06-01 2023-06-30");
        assertThat(dit("select debut || ' ' || coalesce(fin::text, '') from vacance_de_poste"))
                .isEqualTo(vacance);
        assertThat(dit("select conseiller_id::text from compte where id = '" + compte.valeur() + "'"))
                .isEqualTo(id("A"));
        assertThat(dit("select count(*)::text from journal where acte = 'equipe.reunir'"))
                .isEqualTo("1");
    }

    @Test
    void follows_a_form_that_was_open_before() {
        deux();
        var absorbe = id("B");
        reunir(id("A"), absorbe);

        faire("insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif)"
                + " values (structure_courante(), gen_random_uuid(), '" + absorbe
                + "', '2024-05-01', '2024-05-02', 'conge')");

        assertThat(dit("select conseiller_id::text from indisponibilite")).isEqualTo(id("A"));
    }

    @Test
    void keeps_what_is_typed_on_the_sheet_that_went() {
        deux();
        faire("insert into thematique (structure_id, code, libelle, champ)"
                + " values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')");
        var garde = id("A");
        var absorbe = id("B");
        reunir(garde, absorbe);

        var competences = responsable.poster(PAGE + absorbe + "/competences", Map.of("themes", "photos"));
        var fiche = responsable.poster(
                PAGE + absorbe, Map.of("prenom", "Anne-Laure", "nom", "Exemple", "entree", "2021-06-01"));
        var heures = responsable.poster(PAGE + absorbe + "/horaires", Map.of());

        assertThat(competences.headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith(PAGE + garde));
        assertThat(List.of(fiche.statusCode(), heures.statusCode())).doesNotContain(404);
        assertThat(dit("select conseiller_id::text from conseiller_thematique")).isEqualTo(garde);
    }

    @Test
    void asks_nobody_to_merge_a_sheet_with_itself() {
        deux();

        assertThat(responsable.lire(PAGE + id("A") + "/reunir?avec=" + id("A")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refuses_and_says_why_what_cannot_be_true_of_one_person() {
        deux();
        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'permanence', 'Au bourg')");
        for (var qui : new String[] {"A", "B"}) {
            faire("""
                    with une as (
                        insert into seance (structure_id, id, action_id, debut, fin, statut)
                        select structure_id, gen_random_uuid(), id, '2024-02-05 10:00'::timestamptz,
                            '2024-02-05 11:00'::timestamptz, 'prevue'
                        from action
                        returning structure_id, id
                    )
                    insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
                    select structure_id, id, '%s', '2024-02-05 10:00', '2024-02-05 11:00', false from une
                    """.formatted(id(qui)));
            faire("update compte set conseiller_id = '" + id(qui) + "' where id = '"
                    + ville.compte(qui, Role.CONSEILLER).valeur() + "'");
        }
        var page = PAGE + id("A") + "/reunir";

        var apercu = responsable.lire(page + "?avec=" + id("B"));
        assertThat(apercu.body())
                .contains("ne peuvent pas être réunis pour le moment")
                .contains("les deux tiennent une séance en même temps : « Au bourg » et « Au bourg »")
                .contains("Chacune a un compte")
                .doesNotContain("name=\"accord\"");
        assertThat(responsable
                        .poster(page, Map.of("avec", id("B"), "accord", "autre"))
                        .statusCode())
                .isEqualTo(409);

        faire("update conseiller set sortie = '2023-06-30' where reference = 'A'");
        assertThat(responsable.lire(page + "?avec=" + id("B")).body())
                .contains("Ouvrez sa fiche, et réunissez-y celle-ci");
        faire("update conseiller set entree = '2023-09-01' where reference = 'B'");
        assertThat(responsable.lire(PAGE + id("B") + "/reunir?avec=" + id("A")).body())
                .contains("deux passages dans l'équipe");
        assertThat(dit("select count(*)::text from conseiller")).isEqualTo("2");
    }

    @Test
    void warns_of_somebody_who_is_typed_twice_and_welcomes_them_to_whoever_means_it() {
        deux();
        var nouvelle = Map.of("prenom", "exemple", "nom", "ANNE", "entree", "2024-01-15");

        var avertie = responsable.poster(PAGE + "nouveau", nouvelle);

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body())
                .contains("Anne Exemple est déjà dans l'équipe. Est-ce la même personne ?", "value=\"ANNE\"");
        assertThat(responsable
                        .poster(
                                PAGE + "nouveau",
                                Map.of(
                                        "prenom",
                                        "exemple",
                                        "nom",
                                        "ANNE",
                                        "entree",
                                        "2024-01-15",
                                        "accord",
                                        accord(avertie)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dit("select count(*)::text from conseiller")).isEqualTo("3");
        assertThat(responsable
                        .remplir(PAGE + id("A"), Map.of("entree", "2021-01-02"))
                        .statusCode())
                .as("nobody is warned again of what the sheet was like already")
                .isEqualTo(302);
    }

    @Test
    void removes_a_sheet_that_nothing_names_and_keeps_one_that_something_does() {
        deux();
        absence("A", "2024-03-04", "2024-03-06", "journee");

        assertThat(responsable.lire(PAGE + id("A")).body())
                .contains("Cette fiche ne se supprime pas", "1 absence")
                .doesNotContain("Supprimer cette fiche");
        responsable.poster(PAGE + id("A") + "/supprimer", Map.of());
        responsable.poster(PAGE + id("B") + "/supprimer", Map.of());

        assertThat(dit("select string_agg(reference, ' ') from conseiller")).isEqualTo("A");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .poster(PAGE + id("A") + "/reunir", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void knows_every_table_that_names_a_conseiller() {
        ville = Ville.dans(contexte);

        assertThat(dit("""
                        select string_agg(distinct conrelid::regclass::text, ' ' order by conrelid::regclass::text)
                        from pg_constraint
                        where contype = 'f' and confrelid = 'conseiller'::regclass
                        """))
                .isEqualTo(
                        "affectation agenda_d_ailleurs compte conseiller_horaire conseiller_reuni conseiller_thematique creneau_libere"
                                + " indisponibilite journee_annulee journee_annulee_seance mois_clos plage_rendez_vous"
                                + " rendez_vous seance_conseiller serie_conseiller temps_passe trimestre_relecture");
    }

    private void deux() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var reference : new String[] {"A", "B"}) {
            faire("insert into conseiller (structure_id, id, reference, prenom, nom, entree)"
                    + " values (structure_courante(), gen_random_uuid(), '" + reference + "', 'Anne', 'Exemple', '"
                    + (reference.equals("A") ? "2021-09-01" : "2021-06-01") + "')");
        }
    }

    private void absence(String qui, String debut, String fin, String moment) {
        faire("insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif, moment, saisie)"
                + " values (structure_courante(), gen_random_uuid(), '%s', '%s', '%s', 'conge', '%s', true)"
                        .formatted(id(qui), debut, fin, moment));
    }

    private void reunir(String garde, String absorbe) {
        var page = PAGE + garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + absorbe);
        assertThat(responsable.poster(page, Map.of("avec", absorbe, "accord", "autre")))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(409);
        assertThat(responsable.poster(page, Map.of("avec", absorbe, "accord", accord(apercu))))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    private long seances(String reference) {
        return Long.parseLong(dit("select count(*)::text from seance_conseiller join conseiller"
                + " on conseiller.id = conseiller_id where conseiller.reference = '" + reference + "'"));
    }

    private String id(String reference) {
        return dit("select id::text from conseiller where reference = '" + reference + "'");
    }

    private static String accord(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String dit(String requete) {
        return ville.faire(
                () -> jdbc.sql(requete).query(String.class).optional().orElse(null));
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
