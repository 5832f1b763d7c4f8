package fr.estran.souhaits;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.commun.UsagerId;
import fr.estran.scelles.Sceau;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who has the whole database and not the key of the server: what they find of who wished what (ADR 0072). It is Monday
 * 15 January 2024.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class AttaquesTests {

    @Autowired
    ApplicationContext contexte;

    Urnes urnes;
    List<UsagerId> personnes;

    @BeforeEach
    void une_urne_ou_douze_personnes_ont_parle() {
        urnes = Urnes.ouvrir(contexte);
        personnes = IntStream.range(0, 12).mapToObj(_ -> urnes.personne()).toList();
        personnes.forEach(qui -> urnes.parler(qui, personnes.indexOf(qui) % 2 == 0 ? "photos" : "caf"));
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
    void by_the_rows_of_the_box_read_neither_who_nor_what_nor_which_row_is_a_mark() {
        var lignes = new ArrayList<byte[]>();
        urnes.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select empreinte || scelle as tout from voix_scellee")
                        .query((ligne, _) -> lignes.add(ligne.getBytes("tout")))
                        .list());

        assertThat(lignes).hasSize(24).allSatisfy(ligne -> assertThat(ligne).hasSize(32 + 284));
        var dit = lignes.stream().map(ligne -> new String(ligne, ISO_8859_1)).toList();
        assertThat(dit)
                .noneMatch(ligne -> ligne.contains("photos") || ligne.contains("caf") || ligne.contains("centre"));
        assertThat(dit).noneMatch(ligne -> personnes.stream().anyMatch(qui -> ligne.contains(qui.toString())));
        assertThat(new HashSet<>(dit))
                .as("the same voice is never sealed alike")
                .hasSize(24);
    }

    @Test
    void by_trying_every_person_and_theme_find_no_digest_without_the_key() {
        var empreintes = urnes.dits("select encode(empreinte, 'hex') from voix_scellee");
        var essais = personnes.stream()
                .flatMap(qui -> List.of("photos", "caf", "").stream()
                        .map(theme -> hex(Sceau.empreinte("personne " + qui + " " + theme))))
                .toList();

        assertThat(empreintes).doesNotContainAnyElementsOf(essais);
        var avecLaCle = hex(contexte.getBean(SceauDesVoix.class)
                .empreinte(urnes.consultation(), personnes.getFirst(), Optional.of("photos")));
        assertThat(empreintes).as("as the server itself finds it").contains(avecLaCle);
    }

    @Test
    void by_two_copies_see_that_the_box_grew_and_nothing_else_that_moved() {
        var avant = empreintesDesTables();
        urnes.parler(urnes.personne(), "photos", "caf");
        var apres = empreintesDesTables();

        apres.entrySet().removeAll(avant.entrySet());
        assertThat(apres.keySet()).containsExactlyInAnyOrder("voix_scellee", "usager", "releve_modifie");
    }

    @Test
    void after_the_close_find_no_row_more_that_names_whoever_spoke_than_before_they_spoke() {
        var luce = urnes.personne();
        var avant = lignesQuiNomment(luce);
        urnes.parler(luce, "photos");
        urnes.clore();

        assertThat(lignesQuiNomment(luce)).isEqualTo(avant);
        assertThat(urnes.dits("select 'x' from voix_scellee")).isEmpty();
    }

    @Test
    void by_order_transaction_and_place_find_counts_that_were_written_at_once_by_their_names() {
        urnes.clore();

        assertThat(urnes.dits("select thematique::text from souhait_compte order by ctid"))
                .containsExactly("caf", "photos");
        assertThat(urnes.dits("select distinct xmin::text from souhait_compte")).hasSize(1);
        assertThat(urnes.dits(
                        "select quartier || ' ' || thematique || ' ' || nombre from souhait_quartier order by ctid"))
                .as("twelve of one district, six for each theme")
                .containsExactly("centre caf 6", "centre photos 6");
    }

    @Test
    void by_the_journal_learn_which_consultation_and_nothing_of_a_person_or_a_theme() {
        urnes.ville()
                .faire(() -> contexte.getBean(VoixDesSouhaits.class)
                        .noter(urnes.consultation(), urnes.personne(), List.of("photos")));
        urnes.clore();

        assertThat(urnes.dits("select distinct objet_id::text from journal where acte like 'consultation.%'"))
                .containsExactly(urnes.consultation().toString());
        assertThat(urnes.dits("select to_jsonb(journal)::text from journal where acte like 'consultation.%'"))
                .noneMatch(ligne -> ligne.contains("photos"));
    }

    @Test
    void by_asking_again_are_never_told_whether_a_voice_was_there() {
        var voix = contexte.getBean(VoixDesSouhaits.class);
        var connue = personnes.getFirst();

        for (var theme : List.of("photos", "caf")) {
            assertThat(urnes.ville().faire(() -> voix.parler(urnes.consultation(), connue, List.of(theme))))
                    .isTrue();
        }
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

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
