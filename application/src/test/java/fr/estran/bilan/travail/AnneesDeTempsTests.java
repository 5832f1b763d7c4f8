package fr.estran.bilan.travail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reads of the team's time, how a month is closed, and what a year comes to. */
class AnneesDeTempsTests extends TempsDEssai {

    @Test
    void closes_the_days_of_a_week_that_are_of_the_month_and_leaves_the_others_open() {
        nolwenn.poster(PAGE + "/clore", mois("2023-10"));
        var semaine =
                FormulaireHtml.lire(nolwenn.lire(PAGE + "?jour=2023-11-01").body(), PAGE);
        assertThat(semaine.champs).doesNotContainKey("j2_preparation").containsKey("j3_preparation");

        nolwenn.envoyer(PAGE, semaine.avec("j3_preparation", "2").champs);

        assertThat(dit("select jour || ' ' || minutes from temps_passe")).isEqualTo("2023-11-01 120");
        assertThat(page(nolwenn, PAGE + "/annee?annee=2023"))
                .contains(
                        "octobre 2023 , Nolwenn Exemple Clos le 12 janvier 2024 0 h 00",
                        "novembre 2023, Nolwenn Exemple 0 h 00 2 h 00");
    }

    @Test
    void keeps_the_time_of_whoever_left_and_takes_none_after() {
        faire("update conseiller set sortie = '2024-01-09' where prenom = 'Gildas'");
        var gildas = PAGE + "?conseiller=" + dit("select id::text from conseiller where prenom = 'Gildas'");

        assertThat(page(responsable, PAGE + "?conseiller=" + mois("").get("conseiller") + "&jour=2024-01-09"))
                .contains("Gildas Exemple");
        assertThat(page(responsable, gildas + "&jour=2024-01-09")).contains("2 h 30", "Pas dans l'équipe ce jour-là");
        var apres = FormulaireHtml.lire(responsable.lire(gildas).body(), PAGE);
        assertThat(apres.champs).containsKey("j2_preparation").doesNotContainKey("j3_preparation");
        assertThat(page(responsable, PAGE + "/annee?annee=2025")).doesNotContain("Gildas");
    }

    @Test
    void counts_two_people_at_one_seance_as_twice_its_work_and_once_its_opening() {
        assertThat(page(responsable, PAGE + "/annee?annee=2024"))
                .contains("Nolwenn Exemple, 2024", "Gildas Exemple, 2024")
                .contains("janvier 2024 , Nolwenn Exemple 4 h 30")
                .contains("janvier 2024 , Gildas Exemple 2 h 30");
        assertThat(dit("select (sum(extract(epoch from fin - debut)) / 60)::integer from seance"))
                .isEqualTo("270");
    }

    @Test
    void is_read_by_oneself_and_by_the_responsable_alone() {
        var gildas = PAGE + "?conseiller=" + dit("select id::text from conseiller where prenom = 'Gildas'");

        assertThat(nolwenn.lire(gildas).statusCode()).isEqualTo(404);
        assertThat(nolwenn.poster(PAGE, Map.of("conseiller", gildas.split("=")[1], "lundi", "2024-01-08"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(nolwenn, PAGE + "/annee")).doesNotContain("Gildas");
        assertThat(page(responsable, gildas)).contains("Le temps de Gildas Exemple");
        for (var autre : List.of(Role.ADMINISTRATEUR, Role.ACCUEIL, Role.LECTEUR, Role.PARTENAIRE)) {
            assertThat(ville.visiteur(autre).lire(PAGE).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void closes_a_month_that_is_over_and_tells_what_changes_in_seances_afterwards() {
        seance("S3", "Bourg", "2023-12-05 09:00+01", "2023-12-05 11:00+01", "tenue", "Nolwenn");
        var decembre = mois("2023-12");
        var semaine = PAGE + "?jour=2023-12-05";
        nolwenn.envoyer(
                PAGE, FormulaireHtml.lire(nolwenn.lire(semaine).body(), PAGE).avec("j2_preparation", "1").champs);

        assertThat(page(nolwenn, PAGE + "/annee")).doesNotContain("Clore :");
        nolwenn.poster(PAGE + "/clore", mois("2024-01"));
        assertThat(dit("select count(*) from mois_clos")).isEqualTo("0");
        nolwenn.poster(PAGE + "/clore", decembre);
        nolwenn.poster(PAGE + "/clore", decembre);
        faire("update seance set fin = '2023-12-05 12:00+01' where reference = 'S3'");

        assertThat(page(nolwenn, PAGE + "/annee?annee=2023"))
                .contains("décembre 2023 , Nolwenn Exemple Clos le 12 janvier 2024 2 h 00 1 h 00")
                .contains("mardi 5 décembre : 2 h 00 à la clôture, 3 h 00 maintenant.")
                .doesNotContain("Rouvrir");
        assertThat(page(nolwenn, semaine)).contains("Préparer : 1 h 00", "Ce mois est clos");
        assertThat(nolwenn.poster(PAGE + "/rouvrir", decembre).statusCode()).isEqualTo(404);
        responsable.poster(PAGE + "/rouvrir", decembre);

        assertThat(page(responsable, PAGE + "/annee?annee=2023"))
                .contains(
                        "décembre 2023 , Nolwenn Exemple Rouvert le 12 janvier 2024",
                        "décembre 2023, Nolwenn Exemple 3 h 00 1 h 00")
                .doesNotContain("à la clôture,");
    }

    @Test
    void does_not_lose_what_was_typed_while_the_month_was_being_closed() {
        seance("S3", "Bourg", "2023-12-05 09:00+01", "2023-12-05 11:00+01", "tenue", "Nolwenn");
        var ouvert = FormulaireHtml.lire(nolwenn.lire(PAGE + "?jour=2023-12-05").body(), PAGE);
        responsable.poster(PAGE + "/clore", mois("2023-12"));

        var reponse = nolwenn.envoyer(PAGE, ouvert.avec("j2_preparation", "1").champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains("mardi 5 décembre ne peut plus être changé");
        assertThat(dit("select count(*) from temps_passe where nature = 'preparation'"))
                .isEqualTo("0");
    }

    @Test
    void says_so_to_whoever_empties_a_field_while_the_month_is_being_closed() {
        seance("S3", "Bourg", "2023-12-05 09:00+01", "2023-12-05 11:00+01", "tenue", "Nolwenn");
        var semaine = PAGE + "?jour=2023-12-05";
        nolwenn.envoyer(
                PAGE, FormulaireHtml.lire(nolwenn.lire(semaine).body(), PAGE).avec("j2_preparation", "1").champs);
        var ouvert = FormulaireHtml.lire(nolwenn.lire(semaine).body(), PAGE);
        responsable.poster(PAGE + "/clore", mois("2023-12"));

        assertThat(nolwenn.envoyer(PAGE, ouvert.champs).statusCode())
                .as("sent as it was shown")
                .isEqualTo(302);
        var reponse = nolwenn.envoyer(PAGE, ouvert.avec("j2_preparation", "").champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains("mardi 5 décembre ne peut plus être changé");
    }

    @Test
    void is_of_one_town_alone() {
        var ici = dit("select id::text from conseiller where prenom = 'Nolwenn'");
        var ailleurs = Ville.dans(contexte).visiteur(Role.RESPONSABLE);

        assertThat(ailleurs.lire(PAGE + "?conseiller=" + ici).statusCode()).isEqualTo(404);
        assertThat(ailleurs.poster(PAGE, Map.of("conseiller", ici, "lundi", "2024-01-08"))
                        .statusCode())
                .isEqualTo(404);
        for (var acte : List.of("/clore", "/rouvrir")) {
            assertThat(ailleurs.poster(PAGE + acte, mois("2023-12")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(dit("select count(*) from mois_clos")).isEqualTo("0");
    }

    @Test
    void says_what_there_is_where_nobody_is_of_the_team() {
        var vide = Ville.dans(contexte);

        assertThat(page(vide.visiteur(Role.RESPONSABLE), PAGE)).contains("Personne n'est dans l'équipe aujourd'hui.");
        assertThat(page(vide.visiteur(Role.RESPONSABLE), PAGE + "/annee"))
                .contains("Personne dans l'équipe cette année-là.");
        assertThat(page(vide.visiteur(Role.CONSEILLER), PAGE)).contains("il n'y a pas de temps à noter");
        assertThat(page(vide.visiteur(Role.CONSEILLER), PAGE + "/annee")).contains("aucun temps n'est le vôtre");
    }

    /** One of two sheets of a person is closed, the other was opened again: what is open is counted from sessions, and closes anew. */
    @Test
    void closes_again_a_month_of_two_sheets_that_became_one() {
        seance("S3", "Bourg", "2023-12-05 09:00+01", "2023-12-05 11:00+01", "tenue", "Nolwenn", "Gildas");
        var gildas =
                Map.of("conseiller", dit("select id::text from conseiller where prenom = 'Gildas'"), "mois", "2023-12");
        nolwenn.poster(PAGE + "/clore", mois("2023-12"));
        responsable.poster(PAGE + "/rouvrir", mois("2023-12"));
        responsable.poster(PAGE + "/clore", gildas);
        ville.faire(() -> {
            contexte.getBean(AttachesDuTempsRepository.class)
                    .suivre(
                            ConseillerId.valueOf(gildas.get("conseiller")),
                            ConseillerId.valueOf(mois("").get("conseiller")));
            return 0;
        });

        nolwenn.poster(PAGE + "/clore", mois("2023-12"));

        assertThat(dit("select sum(minutes) from temps_passe where nature = 'seances'"))
                .isEqualTo("120");
        assertThat(page(nolwenn, PAGE + "/annee?annee=2023")).contains("Clos le 12 janvier 2024");
    }

    @Test
    void gives_the_year_to_a_spreadsheet_in_hours() {
        var csv = nolwenn.lire(PAGE + "/annee.csv?annee=2024").body();

        assertThat(csv)
                .contains("Qui;Mois;Séances;", "Nolwenn Exemple;2024-01;4.5;0;")
                .doesNotContain("Gildas");
        assertThat(nolwenn.lire(PAGE + "/annee.ods?annee=2024").body().getBytes(StandardCharsets.ISO_8859_1))
                .isNotEmpty();
    }

    @Test
    void gives_the_hours_of_a_year_that_an_independent_count_gives() {
        var quimper = Ville.dans(contexte).avecQuimper();
        var attendues = quimper.faire(() -> jdbc.sql("""
                        select conseiller.prenom || ' '
                            || (select round(sum(date_part('hour', s.fin - s.debut) * 60 + date_part('minute', s.fin - s.debut)))
                                from seance s
                                where s.statut = 'tenue'
                                    and to_char(s.debut at time zone 'Europe/Paris', 'YYYY') = '2023'
                                    and s.id in (select sc.seance_id from seance_conseiller sc where sc.conseiller_id = conseiller.id))
                        from conseiller
                        order by 1
                        """).query(String.class).list());
        var csv = quimper.visiteur(Role.RESPONSABLE)
                .lire(PAGE + "/annee.csv?annee=2023")
                .body();

        for (var attendue : attendues) {
            var dits = attendue.split(" ");
            var minutes = csv.lines()
                    .filter(ligne -> ligne.startsWith(dits[0] + " "))
                    .mapToDouble(ligne -> Double.parseDouble(ligne.split(";")[2]) * 60)
                    .sum();
            assertThat(minutes).isCloseTo(Double.parseDouble(dits[1]), org.assertj.core.data.Offset.offset(6.0));
            assertThat(minutes).isGreaterThan(6000);
        }
    }
}
