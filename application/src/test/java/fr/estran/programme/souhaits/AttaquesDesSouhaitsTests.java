package fr.estran.programme.souhaits;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Who has the whole database, and the key: what they find of who wished what (ADR 0083). It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class AttaquesDesSouhaitsTests {

    @Autowired
    ApplicationContext contexte;

    Urnes urnes;

    @BeforeEach
    void une_consultation_ou_douze_personnes_ont_repondu() {
        urnes = Urnes.ouvrir(contexte);
        urnes.repondre(6, "photos");
        urnes.repondre(6, "caf");
    }

    @Test
    void by_the_columns_find_one_table_that_holds_a_person_beside_a_theme_and_it_was_asked_for() {
        assertThat(urnes.dits("""
                        select table_name::text
                        from information_schema.columns
                        where table_schema = 'public'
                        group by table_name
                        having bool_or(column_name = 'usager_id') and bool_or(column_name = 'thematique')
                        """)).containsExactly("souhait_a_prevenir");
        assertThat(urnes.dits("select usager_id::text from souhait_a_prevenir")).isEmpty();
    }

    @Test
    void by_the_rows_read_how_many_and_no_more() {
        assertThat(
                        urnes.dits(
                                "select (to_jsonb(t) - 'structure_id' - 'consultation_id')::text from souhait_en_cours t order by 1"))
                .containsExactly(
                        "{\"site\": 0, \"equipe\": 6, \"thematique\": \"caf\"}",
                        "{\"site\": 0, \"equipe\": 6, \"thematique\": \"photos\"}");
        assertThat(urnes.dits("select 'x' from voix_scellee")).isEmpty();
    }

    /** An anonymous one more, as the guide says; no row of a person, of a visit, of the journal, and no day. */
    @Test
    void by_two_copies_see_one_answer_more_and_nothing_else_that_moved() {
        var avant = empreintesDesTables();
        urnes.repondre("photos", "caf");
        urnes.surLeSite(new ReponseAuxSouhaits(UUID.randomUUID(), List.of("photos"), null));
        var apres = empreintesDesTables();

        apres.entrySet().removeAll(avant.entrySet());
        assertThat(apres.keySet()).containsExactlyInAnyOrder("reponse_en_cours", "souhait_en_cours");
    }

    /** An answer that was noted again changed no count: that was an oracle. */
    @Test
    void by_noting_an_answer_again_learn_nothing_for_it_counts_each_time() {
        for (var n = 1; n <= 2; n++) {
            urnes.repondre("caf");
            assertThat(urnes.dits("select equipe::text from souhait_en_cours where thematique = 'caf'"))
                    .containsExactly("" + (6 + n));
        }
    }

    @Test
    void find_no_row_that_names_whoever_asked_to_be_told_in_what_was_answered() {
        var luce = urnes.personne();
        var avant = lignesQuiNomment(luce);
        urnes.repondre("photos");
        urnes.clore();

        assertThat(lignesQuiNomment(luce)).isEqualTo(avant);
    }

    @Test
    void by_order_transaction_and_place_find_counts_that_were_written_at_once_by_their_names() {
        urnes.clore();

        assertThat(urnes.dits("select thematique::text from souhait_compte order by ctid"))
                .containsExactly("caf", "photos");
        assertThat(urnes.dits("select distinct xmin::text from souhait_compte")).hasSize(1);
    }

    private Map<String, String> empreintesDesTables() {
        return urnes.dits("select polrelid::regclass::text from pg_policy where polname = 'par_structure'").stream()
                .collect(toMap(
                        Function.identity(),
                        table -> urnes.dits(
                                        "select coalesce(md5(string_agg(to_jsonb(t)::text, '' order by to_jsonb(t)::text)), '') from "
                                                + table + " t")
                                .getFirst()));
    }

    private List<String> lignesQuiNomment(UsagerId qui) {
        return urnes
                .dits("select polrelid::regclass::text from pg_policy where polname = 'par_structure' order by 1")
                .stream()
                .map(table -> urnes.dits("select count(*)::text from " + table + " t where to_jsonb(t)::text like '%"
                                + qui + "%'")
                        .getFirst())
                .toList();
    }
}
