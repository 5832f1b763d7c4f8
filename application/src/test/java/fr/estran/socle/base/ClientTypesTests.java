package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.convert.ConversionService;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClientTypesTests {

    record Note(InscriptionId une, @Nullable InscriptionId autre, TypeDAction type) {}

    static final LocalDate JOUR = LocalDate.of(2024, 2, 28);
    static final InscriptionId LUCE = InscriptionId.nouveau();
    static final InscriptionId OMAR = InscriptionId.nouveau();

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    @Qualifier("mvcConversionService") ConversionService web;

    @Autowired
    JsonMapper json;

    @Test
    void writes_and_reads_typed_ids_and_the_words_of_closed_lists() {
        var lue = jdbc.sql("select :une as une, cast(:autre as uuid) as autre, :type as type")
                .param("une", LUCE)
                .param("autre", null)
                .param("type", TypeDAction.RENDEZ_VOUS)
                .query(Note.class)
                .single();
        assertThat(lue).isEqualTo(new Note(LUCE, null, TypeDAction.RENDEZ_VOUS));
    }

    record IdDIci(UUID valeur) implements Identifiant {}

    @Test
    void reads_an_id_that_no_other_module_sees() {
        var valeur = LUCE.valeur();
        assertThat(jdbc.sql("select cast(:une as uuid)")
                        .param("une", LUCE)
                        .query(IdDIci.class)
                        .single())
                .isEqualTo(new IdDIci(valeur));
    }

    @Test
    void reads_a_column_of_ids_and_an_empty_one() {
        assertThat(jdbc.sql("select cast(:usager as uuid) union all select null")
                        .params(Map.of("usager", LUCE))
                        .query(InscriptionId.class)
                        .list())
                .containsExactly(LUCE, null);
    }

    @Test
    void writes_several_ids_as_an_array_whether_they_are_one_or_a_list() {
        var cherche = jdbc.sql("select un from unnest(:tous) un where un = any(:tableau) and un = any(:liste)")
                .param("tous", List.of(LUCE, OMAR))
                .param("tableau", Stream.of(OMAR).toArray(InscriptionId[]::new))
                .param("liste", List.of(OMAR));
        assertThat(cherche.query(InscriptionId.class).list()).containsExactly(OMAR);
        assertThat(jdbc.sql("select (cast(:un_vide as uuid[]))[2]")
                        .param("un_vide", new InscriptionId[] {null, LUCE})
                        .query(InscriptionId.class)
                        .single())
                .isEqualTo(LUCE);
        assertThat(jdbc.sql("select (cast(:types as text[]))[1]")
                        .param("types", TypeDAction.values())
                        .query(TypeDAction.class)
                        .single())
                .isEqualTo(TypeDAction.values()[0]);
    }

    @Test
    void writes_a_list_of_nothing_of_numbers_of_codes_and_of_days() {
        assertThat(compte(
                        "select count(*)::integer from unnest(array[:id::uuid]) un where un = any(:liste)", List.of()))
                .isZero();
        assertThat(compte("select cardinality(array_remove(:liste, 2))", List.of(1, 2)))
                .isEqualTo(1);
        assertThat(compte("select cardinality(array_remove(:liste, false))", List.of(true, false, true)))
                .isEqualTo(2);
        assertThat(compte("select cardinality(array_remove(:liste, 'rendez_vous'))", List.of(TypeDAction.RENDEZ_VOUS)))
                .isZero();
        assertThat(compte("select (:liste::date[])[2] - (:liste::date[])[1]", List.of(JOUR, JOUR.plusDays(3))))
                .isEqualTo(3);
    }

    private int compte(String ordre, List<?> liste) {
        return jdbc.sql(ordre)
                .param("id", LUCE)
                .param("liste", liste)
                .query(Integer.class)
                .single();
    }

    @Test
    void writes_and_reads_moments_and_their_absence() {
        var quand = Instant.parse("2024-03-31T00:59:59.123456Z");
        var lus = jdbc.sql("""
            select :quand as quand, :jamais::timestamptz as jamais, (:tous::timestamptz[])[2] as second
            """)
                .param("quand", quand)
                .param("jamais", null)
                .param("tous", Arrays.asList(null, quand.plusSeconds(1)))
                .query(Moments.class)
                .single();
        assertThat(lus).isEqualTo(new Moments(quand, null, quand.plusSeconds(1)));
        assertThat(jdbc.sql("select :quand")
                        .paramSource(lus)
                        .query(Instant.class)
                        .single())
                .isEqualTo(quand);
    }

    record Moments(Instant quand, @Nullable Instant jamais, Instant second) {}

    /** Or the column that was meant would be emptied without a word. */
    @Test
    void refuses_a_name_that_neither_a_value_nor_a_record_says() {
        var dit = new Moments(Instant.EPOCH, null, Instant.EPOCH);
        assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
                .isThrownBy(() -> jdbc.sql("select :quand::timestamptz, :qui::text")
                        .paramSource(dit)
                        .query()
                        .listOfRows())
                .withMessageContaining(":qui");
        assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
                .isThrownBy(() ->
                        jdbc.sql("select :une, :autre").param("une", 1).query().listOfRows())
                .withMessageContaining(":autre");
    }

    @Test
    void reads_an_array_into_a_record_each_of_its_ids_being_one() {
        var lus = jdbc.sql("select cast(:ids as uuid[]) as ids, cast(:noms as text[]) as noms")
                .param("ids", new InscriptionId[] {LUCE, OMAR})
                .param("noms", new String[] {"Luce"})
                .query(Gens.class)
                .single();
        assertThat(lus.ids().get(0)).isInstanceOf(InscriptionId.class);
        assertThat(lus).isEqualTo(new Gens(List.of(LUCE, OMAR), List.of("Luce")));
    }

    @Test
    void writes_what_a_record_holds() {
        assertThat(jdbc.sql("select :vers")
                        .paramSource(new Lien(OMAR))
                        .query(InscriptionId.class)
                        .single())
                .isEqualTo(OMAR);
    }

    @Test
    void writes_what_several_records_say_and_what_is_said_beside_them() {
        var dit = jdbc.sql("select concat_ws(' ', :vers::text, :une::text, :autre::text, :type, :entier)")
                .paramSource(new Lien(OMAR))
                .paramSource(new Note(LUCE, null, TypeDAction.PERMANENCE))
                .param("type", TypeDAction.RENDEZ_VOUS)
                .query(String.class)
                .single();
        assertThat(dit).isEqualTo(OMAR + " " + LUCE + " rendez_vous entier");
    }

    @Test
    void reads_ids_of_addresses_and_forms_where_an_empty_field_names_nothing() {
        assertThat(web.convert(" " + LUCE + " ", InscriptionId.class)).isEqualTo(LUCE);
        assertThat(web.convert("", InscriptionId.class)).isNull();
    }

    @Test
    void is_the_bare_uuid_in_texts_and_in_json_where_it_is_also_a_key() {
        assertThat(LUCE).hasToString(LUCE.valeur().toString());
        var ecrit = json.writeValueAsString(Map.of(LUCE, new Lien(OMAR)));
        assertThat(ecrit).isEqualTo("{\"%s\":{\"vers\":\"%s\"}}".formatted(LUCE, OMAR));
        assertThat(json.readValue("{\"vers\":\"%s\"}".formatted(OMAR), Lien.class))
                .isEqualTo(new Lien(OMAR));
    }

    @Test
    void sorts_ids_in_the_order_of_their_uuids() {
        assertThat(Stream.of(OMAR, LUCE).sorted().map(Identifiant::valeur).toList())
                .isEqualTo(Stream.of(OMAR.valeur(), LUCE.valeur()).sorted().toList());
    }

    record Lien(InscriptionId vers) {

        String entier() {
            return "entier";
        }
    }

    record Gens(List<InscriptionId> ids, List<String> noms) {}
}
