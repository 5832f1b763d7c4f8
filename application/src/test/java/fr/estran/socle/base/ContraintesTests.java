package fr.estran.socle.base;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContraintesTests {

    static final Map<String, UUID> ids = Stream.of("anne", "bruno", "mardi", "mercredi", "luce", "lucie", "lou", "omar")
            .collect(toMap(nom -> nom, _ -> UUID.randomUUID()));

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    StructureId structure;

    @BeforeEach
    void une_structure() {
        structure = StructureId.nouveau();
        faire("insert into technique.structure values (structure_courante(), structure_courante()::text, 'Essai')");
        faire("insert into structure (structure_id, commune) values (structure_courante(), 'Essai')");
        faire("insert into conseiller values (structure_courante(), :anne, 'C1', 'Anne', 'E', null, '2023-01-01')");
        faire("insert into conseiller values (structure_courante(), :bruno, 'C2', 'Bruno', 'E', null, '2023-01-01')");
        faire("insert into action (structure_id, id, reference, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'A1', 'atelier', 'Photos')");
        for (var nom : new String[] {"luce", "lucie", "lou", "omar"}) {
            faire("insert into usager (structure_id, id, reference, nom)"
                    + " values (structure_courante(), :%1$s, '%1$s', 'Exemple')".formatted(nom));
        }
        seance("mardi", "09:00", "11:00", "prevue");
    }

    /** A key that is unique twice, and the structure of a row, which no person ever writes: bugs, both. */
    @Test
    void has_a_sentence_for_each_rule_that_a_person_may_break() {
        var phrases = Messages.de("socle/base");
        assertThat(jdbc.sql("""
            select conname from pg_constraint
            where connamespace in ('public'::regnamespace, 'technique'::regnamespace)
                and (contype in ('c', 'x', 'u', 'f', 't') or conname = 'participation_notee_une_fois')
                and conname !~ '_structure_id_fkey$'
                and conrelid <> 'technique.session'::regclass
                and conrelid <> 'technique.session_attributes'::regclass
            """).query(String.class).list())
                .hasSizeGreaterThan(80)
                .allSatisfy(regle -> {
                    assertThat(phrases.connait(regle)).as(regle).isTrue();
                    assertThat(phrases.dire(regle)).matches(Pattern.compile("\\p{Lu}[^{}_]*( comme centre_ville)?\\."));
                });
    }

    @Test
    void refuses_a_conseiller_in_two_seances_at_once() {
        anime("anne", "mardi");
        seance("mercredi", "10:59", "12:00", "prevue");

        refuse(
                "Une personne de l'équipe ne peut pas être dans deux séances en même temps.",
                "insert into seance_conseiller values (structure_courante(), :mercredi, :anne)");
        anime("bruno", "mercredi");
    }

    @Test
    void lets_a_seance_begin_when_another_ends() {
        anime("anne", "mardi");
        seance("mercredi", "11:00", "12:00", "prevue");

        anime("anne", "mercredi");
    }

    @Test
    void lets_a_conseiller_be_elsewhere_when_a_seance_is_cancelled_but_not_when_it_is_revived() {
        anime("anne", "mardi");
        seance("mercredi", "10:00", "12:00", "annulee");
        anime("anne", "mercredi");

        refuse(
                "Une personne de l'équipe ne peut pas être dans deux séances en même temps.",
                "update seance set statut = 'prevue' where id = :mercredi");
        faire("update seance set statut = 'annulee' where id = :mardi");
        faire("update seance set statut = 'prevue' where id = :mercredi");
    }

    @Test
    void refuses_to_move_a_seance_onto_another_of_the_same_conseiller() {
        anime("anne", "mardi");
        seance("mercredi", "14:00", "16:00", "prevue");
        anime("anne", "mercredi");

        refuse(
                "Une personne de l'équipe ne peut pas être dans deux séances en même temps.",
                "update seance set debut = debut - interval '4 hours', fin = fin - interval '4 hours' where id ="
                        + " :mercredi");
        faire("update seance set debut = debut + interval '1 hour', fin = fin + interval '1 hour' where id ="
                + " :mercredi");
    }

    @Test
    void refuses_hours_that_are_not_those_of_the_seance() {
        refuse(
                "La séance que cette personne anime n'est pas connue du service.",
                "insert into seance_conseiller values (structure_courante(), :mardi, :anne, '2000-01-01',"
                        + " '2000-01-02', false)");
    }

    @ParameterizedTest
    @CsvSource({"09:00, 08:00", "09:00, 09:00"})
    void refuses_a_seance_that_ends_before_it_begins(String debut, String fin) {
        assertThatThrownBy(() -> seance("mercredi", debut, fin, "prevue"))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refus -> assertThat(Contraintes.phrase(refus))
                                .contains("Une séance finit après avoir commencé."));
    }

    @Test
    void refuses_a_kind_that_is_not_known() {
        refuse("Ce type d'action n'est pas connu du service.", "update action set type = 'visite'");
        refuse("Une séance est prévue, tenue ou annulée.", "update seance set statut = 'finie'");
        refuse(
                "Un code s'écrit en minuscules, sans accent ni espace, comme centre_ville.",
                "update seance set motif_annulation = 'Grève'");
    }

    @Test
    void refuses_to_merge_a_fiche_into_itself() {
        refuse("Une fiche ne peut pas être réunie à elle-même.", fusion("luce", "luce"));
    }

    @Test
    void refuses_merges_that_go_round_in_a_circle() {
        faire(fusion("luce", "lucie"));

        refuseEnCercle(fusion("lucie", "luce"));
    }

    @Test
    void refuses_a_circle_of_merges_through_a_chain() {
        faire(fusion("luce", "lucie"));
        faire(fusion("lucie", "lou"));
        faire(fusion("lou", "omar"));

        refuseEnCercle(fusion("omar", "luce"));
    }

    @Test
    void refuses_a_merge_that_is_turned_into_a_circle() {
        faire(fusion("luce", "lucie"));
        faire(fusion("lucie", "lou"));

        refuseEnCercle("update fusion set conserve_id = :luce where absorbe_id = :lucie");
    }

    @Test
    void lets_a_chain_of_merges_be_turned_round_in_one_transaction() {
        faire(fusion("luce", "lucie"));
        faire("update fusion set absorbe_id = :lucie, conserve_id = :luce where absorbe_id = :luce");
    }

    @Test
    void refuses_a_second_participation_of_a_fiche_at_a_seance() {
        faire(participation("luce"));

        refuse("La présence de cette fiche à cette séance est déjà notée.", participation("luce"));
    }

    @Test
    void lets_two_fiches_of_one_person_be_at_the_same_seance() {
        faire(participation("luce"));
        faire(participation("lucie"));
        faire(fusion("luce", "lucie"));
    }

    @Test
    void has_nothing_to_say_of_a_refusal_that_is_no_rule() {
        assertThat(Contraintes.phrase(new DataIntegrityViolationException("ailleurs")))
                .isEmpty();
        assertThatThrownBy(() -> faire("update usager set reference = null"))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refus -> assertThat(Contraintes.phrase(refus)).isEmpty());
    }

    private void seance(String nom, String debut, String fin, String statut) {
        faire("""
            insert into seance (structure_id, id, reference, action_id, debut, fin, statut)
            select structure_courante(), :%1$s, '%1$s', id, '2023-03-07 %2$s+01', '2023-03-07 %3$s+01', '%4$s' from action
            """.formatted(nom, debut, fin, statut));
    }

    private void anime(String conseiller, String seance) {
        faire("insert into seance_conseiller values (structure_courante(), :%s, :%s)".formatted(seance, conseiller));
    }

    private static String fusion(String absorbee, String conservee) {
        return "insert into fusion values (structure_courante(), :%s, :%s, '2023-02-01')"
                .formatted(absorbee, conservee);
    }

    private static String participation(String usager) {
        return "insert into participation (structure_id, seance_id, usager_id, presence, ordre)"
                + " values (structure_courante(), :mardi, :%s, 'present', 1)".formatted(usager);
    }

    private void refuseEnCercle(String ordre) {
        refuse("Des fiches réunies tournent en rond : l'une d'elles doit rester celle que l'on garde.", ordre);
    }

    private void refuse(String phrase, String ordre) {
        assertThatThrownBy(() -> faire(ordre))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refus -> assertThat(Contraintes.phrase(refus)).contains(phrase));
    }

    private void faire(String ordre) {
        StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(_ -> jdbc.sql(ordre).params(ids).update()));
    }
}
