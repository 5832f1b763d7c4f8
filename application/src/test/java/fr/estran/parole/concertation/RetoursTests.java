package fr.estran.parole.concertation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets after a workshop that was held on 9 January 2024. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class RetoursTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur accueil;
    Visiteur responsable;
    String page;

    @BeforeEach
    void un_atelier_tenu() {
        ville = Ville.dans(contexte);
        accueil = ville.visiteur(Role.ACCUEIL);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into thematique (structure_id, code, libelle, champ)"
                + " values (structure_courante(), 'photos', 'Photos', 'usages_quotidiens')");
        Atelier.de(contexte, ville, 8);
        faire("update action set thematique = 'photos'");
        faire("update seance set debut = '2024-01-09 09:00+01', fin = '2024-01-09 11:00+01', statut = 'tenue'");
        page = "/equipe/retours/" + dit("select id::text from seance");
    }

    @Test
    void are_entered_with_one_tap_for_each_answer_and_read_from_five_on_by_whoever_may() {
        assertThat(responsable.lire("/reglages").body()).contains("href=\"/equipe/retours\"");
        assertThat(accueil.lire("/equipe/retours").body()).contains("Atelier photos", page);
        for (var feuille = 0; feuille < 4; feuille++) {
            noter(Map.of("utile", "utile_oui", "rythme", "rythme_bien", "seul", "seul_oui", "suite", "photos"));
        }
        assertThat(responsable.lire(page).body()).contains("4 papiers sont entrés", "Encore trop peu de réponses");
        noter(Map.of("seul", "seul_presque"));

        assertThat(responsable.lire(page).body())
                .contains("Sur 5 réponses", "Sur 4 réponses")
                .doesNotContain("trop peu");
        assertThat(accueil.lire(page).body()).contains("lues par qui a tenu").doesNotContain("Sur 5 réponses");
        assertThat(responsable.lire("/equipe/retours").body())
                .contains("sur 5 réponses, 4 disent savoir faire sans aide");
        assertThat(responsable.lire("/equipe/programme/trimestres/2024-T1").body())
                .contains("En 2024, sur 5 réponses, 4 disent savoir faire sans aide", "/equipe/retours?annee=2024");
        assertThat(ville.visiteur(Role.LECTEUR).lire(page).statusCode()).isEqualTo(404);
        assertThat(accueil.lire(page + "/feuille").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
    }

    @Test
    void are_read_by_the_conseiller_who_held_the_seance_and_by_no_other() {
        for (var feuille = 0; feuille < 5; feuille++) {
            noter(Map.of("utile", "utile_oui"));
        }
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire(page).body()).contains("lues par qui a tenu");
        faire("""
                with nommee as (
                    insert into conseiller (structure_id, id, prenom, nom, entree)
                    values (structure_courante(), gen_random_uuid(), 'Anne', 'Exemple', '2022-01-01')
                    returning structure_id, id
                ),
                liee as (
                    update compte set conseiller_id = nommee.id from nommee where 'conseiller' = any (compte.roles)
                )
                insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
                select nommee.structure_id, seance.id, nommee.id, seance.debut, seance.fin, false from nommee, seance
                """);

        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).body()).contains("Sur 5 réponses");
    }

    @Test
    void are_added_up_once_and_taken_back_when_a_tap_was_mistaken() {
        assertThat(accueil.poster(page, Map.of("utile", "rythme_bien", "suite", "inconnu"))
                        .statusCode())
                .as("nothing that is an answer")
                .isEqualTo(422);
        var formulaire = FormulaireHtml.lire(accueil.lire(page).body(), page).avec("utile", "utile_non");
        accueil.envoyer(page, formulaire.champs);
        accueil.envoyer(page, formulaire.champs);
        assertThat(dit("select concat_ws(' ', feuilles, utile_non) from retour"))
                .as("sent twice, it counts once")
                .isEqualTo("1 1");

        noter(Map.of("seul", "seul_oui", "suite", "photos"));
        var reprendre = FormulaireHtml.lire(accueil.lire(page).body(), page + "/reprendre");
        accueil.envoyer(page + "/reprendre", reprendre.champs);
        accueil.envoyer(page + "/reprendre", reprendre.champs);
        assertThat(dit("select concat_ws(' ', feuilles, utile_non, seul_oui) from retour"))
                .isEqualTo("1 1 0");
        assertThat(dit("select count(*)::text from retour_suite")).isEqualTo("0");

        accueil.poster(page + "/vider", Map.of());
        assertThat(dit("select count(*)::text from retour")).isEqualTo("0");
        assertThat(dit("select string_agg(distinct acte, ' ' order by acte) from journal where acte like 'retours.%'"))
                .isEqualTo("retours.ajouter retours.reprendre retours.vider");
    }

    /** Whoever could take back what they did not enter would learn by trying what two people have said. */
    @Test
    void are_taken_back_by_whoever_entered_them_and_tell_nobody_else_what_they_said() {
        noter(Map.of("utile", "utile_non"));
        noter(Map.of("utile", "utile_oui"));
        var sienne = FormulaireHtml.lire(accueil.lire(page).body(), page + "/reprendre").champs;

        var essayee = new LinkedHashMap<>(sienne);
        essayee.put("utile", List.of("utile_non"));
        accueil.envoyer(page + "/reprendre", essayee);
        accueil.remplir(page, Map.of());
        accueil.poster(
                page + "/reprendre",
                Map.of("utile", "utile_non", "envoi", UUID.randomUUID().toString()));

        assertThat(dit("select concat_ws(' ', feuilles, utile_oui, utile_non) from retour"))
                .isEqualTo("2 1 1");
        accueil.envoyer(page + "/reprendre", sienne);
        assertThat(dit("select concat_ws(' ', feuilles, utile_oui, utile_non) from retour"))
                .isEqualTo("1 0 1");
    }

    @Test
    void are_tied_to_a_seance_and_to_no_person_hour_or_sheet() {
        noter(Map.of("utile", "utile_oui"));

        assertThat(dit("""
                        select string_agg(data_type || ' ' || column_name, ', ' order by column_name)
                        from information_schema.columns
                        where table_name like 'retour%' and table_name <> 'retour_servi' and (data_type not in ('integer', 'text') or column_name like '%usager%')
                        """))
                .isEqualTo(
                        "uuid id, uuid seance_id, uuid seance_id, uuid structure_id, uuid structure_id, uuid structure_id");
        assertThat(dit("select to_jsonb(journal)::text from journal where acte = 'retours.ajouter'"))
                .doesNotContain("utile");
    }

    @Test
    void are_asked_of_no_seance_that_is_to_come() {
        faire("update seance set debut = '2024-02-09 09:00+01', fin = '2024-02-09 11:00+01', statut = 'prevue'");

        assertThat(accueil.lire(page).statusCode()).isEqualTo(404);
    }

    @Test
    void give_a_figure_of_what_people_say_that_they_can_do() {
        for (var feuille = 0; feuille < 3; feuille++) {
            noter(Map.of("seul", feuille == 0 ? "seul_pas_encore" : "seul_oui"));
        }

        var chiffres = ville.faire(() -> contexte.getBean(Statistiques.class).complements(Periode.annee(2024)));

        assertThat(chiffres.repartition("progres")).isEqualTo(Map.of("oui", 2, "pas_encore", 1));
    }

    private void noter(Map<String, String> reponses) {
        assertThat(accueil.remplir(page, reponses).statusCode()).isEqualTo(302);
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
