package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import org.junit.jupiter.api.Test;

/**
 * What a town that ran the version before finds after its upgrade: the backup of a demonstration of that version, put back
 * and started on today's code. How it is made afresh at each release is in docs/exploitation.md.
 */
class MiseAJourTests extends ServiceRemis {

    MiseAJourTests() {
        super("derniere-version.tar.gz", "souhaits notés au nom d'une personne");
    }

    @Test
    void counts_what_people_wished_and_keeps_no_more_who() {
        var chiffres = faire(() -> bean(Statistiques.class).complements(Periode.annee(2023)));

        assertThat(chiffres.valeur("souhaits_personnes")).isEqualTo(131);
        assertThat(chiffres.repartition("souhaits")).containsEntry("caf", 19).containsEntry("reseaux_sociaux", 9);
        assertThat(lire("select count(*) from versement_ligne where nom_table = 'souhait'", Integer.class))
                .containsExactly(0);
    }

    /** There was none: its agreements, its arrivals and the absence named after it tell them. */
    @Test
    void makes_posts_of_what_told_them() {
        assertThat(lire(
                        "select concat_ws(' ', reference, debut, fin) from vacance_de_poste"
                                + " union all select concat_ws(' ', reference, debut, fin, part) from affectation order by 1",
                        String.class))
                .containsExactly(
                        "PO1 2023-07-01 2023-09-10",
                        "PO1-1 2021-09-01 2023-06-30 100",
                        "PO1-2 2023-09-11 100",
                        "PO2-1 2021-09-01 100");
    }

    /** Each respondent's answers stood together, and every import remembered them. */
    @Test
    void counts_what_was_answered_and_keeps_no_respondent() {
        assertThat(lire("select reference || ' ' || lancee_le || ' ' || repondants from enquete", String.class))
                .containsExactly("E2023 2023-11-06 46");
        assertThat(lire(
                        "select valeur || ' ' || nombre from enquete_compte where question = 'mobile' order by 1",
                        String.class))
                .containsExactly("* 46", "non 10", "oui 36");
        assertThat(lire("select nom_table from versement_ligne where nom_table like 'enquete_rep%'", String.class))
                .isEmpty();
        assertThat(lire("select relname::text from pg_class where relname = 'enquete_reponse'", String.class))
                .isEmpty();
    }

    @Test
    void names_the_quarters_of_which_folders_told() {
        assertThat(lire("select titre from consultation where relevee and ouvre = '2023-10-01'", String.class))
                .containsExactly("Souhaits relevés, 4e trimestre 2023");
    }

    @Test
    void keeps_each_byte_of_what_is_frozen() {
        assertThat(lire("select sha256(contenu) = empreinte from rapport_piece", Boolean.class))
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void serves_the_public_report_that_was_on_line() {
        assertThat(passant().lire("/rapports/2022").statusCode()).isEqualTo(200);
        assertThat(passant().lire("/programme").body()).contains("/programme/");
    }
}
