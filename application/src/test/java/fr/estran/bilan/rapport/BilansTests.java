package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.bilan.rapport.BilanJson.IndicateursCsv;
import fr.estran.bilan.statistiques.Chiffres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BilansTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Bilans bilans;

    @Autowired
    JdbcClient jdbc;

    private Ville ville;

    @BeforeEach
    void ouvrirUneVille() {
        ville = Ville.dans(contexte);
        ecrire("action (structure_id, id, reference, type, titre) values (structure_courante(),"
                + " '00000000-0000-7000-8000-000000000001', 'A1', 'permanence', 'Permanence')");
        tenue("S1", "2022-02-01");
        tenue("S2", "2022-11-08");
        tenue("S3", "2023-01-10");
        tenue("S4", "2023-12-05");
    }

    @Test
    void compare_with_no_annee_that_the_releves_do_not_cover() {
        assertThat(compter().indicateursAvant()).isEqualTo(Chiffres.AUCUN);
        assertThat(compter().complementsAvant()).isEqualTo(Chiffres.AUCUN);

        tenue("S0", "2022-01-31");

        assertThat(compter().indicateursAvant().valeur("par_type", "permanence", "seances"))
                .isEqualTo(3);
    }

    /** Half of a year beside a whole one would be a fall, or a rise, of which nothing is known. */
    @Test
    void compare_no_annee_of_which_months_are_missing_and_say_which_on_top() {
        tenue("S0", "2022-01-31");
        ecarter("S4");

        assertThat(compter().indicateursAvant()).isEqualTo(Chiffres.AUCUN);
        assertThat(ville.faire(() -> bilans.enPartie(2023)).stream().map(BilansTests::plain))
                .containsExactly(
                        "De l'année 2023, rien n'est noté après le 10 janvier 2023 : ce bilan ne dit rien des mois d'après.");
        assertThat(recit(Acte.A_COMPLETER))
                .contains("rien n'est noté après le 10 janvier 2023", "ce bilan est un brouillon");
        assertThat(recit(Acte.A_COMPLETER.fige()))
                .contains("rien n'est noté après le 10 janvier 2023")
                .doesNotContain("brouillon");
        assertThat(chiffres())
                .contains("rien n'est noté après le 10 janvier 2023")
                .contains("Pas de comparaison avec 2022 : 2023 n'est notée que du 1er janvier au 10 janvier 2023.");
    }

    @Test
    void compare_with_no_annee_that_was_noted_in_part() {
        tenue("S0", "2022-01-31");
        ecarter("S2");

        assertThat(compter().indicateursAvant()).isEqualTo(Chiffres.AUCUN);
        assertThat(ville.faire(() -> bilans.enPartie(2023))).isEmpty();
        assertThat(chiffres())
                .contains("Pas de comparaison avec 2022, qui n'est notée que du 1er janvier au 1er février 2022.");
    }

    /** Sessions that were cancelled were noted: the year is whole, and nothing was held at its end. */
    @Test
    void take_an_annee_whose_last_months_were_cancelled_for_a_whole_one() {
        ville.faire(() -> jdbc.sql(
                        "update seance set statut = 'annulee', motif_annulation = 'meteo' where reference = 'S4'")
                .update());

        assertThat(ville.faire(() -> bilans.enPartie(2023))).isEmpty();
    }

    /** Zero would be a figure, and all of the year an increase. */
    @Test
    void leave_the_comparison_out_of_the_files_of_figures_where_there_is_none() {
        var sans = compter();
        assertThat(IndicateursCsv.ecrire(sans)).contains("séances,2,,,");
        assertThat(BilanJson.ecrire(sans, rediger(sans)))
                .contains("\"par_type.permanence.seances\"")
                .doesNotContain("annee_precedente");

        tenue("S0", "2022-01-31");

        var avec = compter();
        assertThat(IndicateursCsv.ecrire(avec)).contains("séances,2,3,-1,");
        assertThat(BilanJson.ecrire(avec, rediger(avec)))
                .contains("\"annee_precedente\" : 3")
                .as("in the same order each time")
                .containsSubsequence("\"commune\"", "\"nom\"", "\"dernier_jour\"", "\"premier_jour\"")
                .containsSubsequence("\"annee_precedente\"", "\"valeur\"", "\"variation\"");
    }

    private void ecarter(String reference) {
        ville.faire(() -> jdbc.sql("delete from seance where reference = :reference")
                .param("reference", reference)
                .update());
    }

    private String recit(Acte acte) {
        return plain(Exemples.texte(Bilans.rediger(compter(), false, acte).recit()));
    }

    private static String plain(String texte) {
        return texte.replaceAll("\\h", " ").replace('’', '\'');
    }

    private String chiffres() {
        return plain(Exemples.texte(rediger(compter()).chiffres()));
    }

    private static Rapport rediger(ComptesDeLAnnee comptes) {
        return Bilans.rediger(comptes, false, Acte.A_COMPLETER);
    }

    private ComptesDeLAnnee compter() {
        return ville.faire(() -> bilans.compter(2023));
    }

    private void tenue(String reference, String jour) {
        ecrire("""
                seance (structure_id, id, reference, action_id, debut, fin, statut)
                values (
                    structure_courante(), gen_random_uuid(), '%1$s', '00000000-0000-7000-8000-000000000001',
                    '%2$s 10:00+01', '%2$s 12:00+01', 'tenue')
                """.formatted(reference, jour));
    }

    private void ecrire(String lignes) {
        ville.faire(() -> jdbc.sql("insert into " + lignes).update());
    }
}
