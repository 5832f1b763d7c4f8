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
        tenue("S2", "2023-05-02");
    }

    @Test
    void compare_with_no_annee_that_the_releves_do_not_cover() {
        assertThat(compter().indicateursAvant()).isEqualTo(Chiffres.AUCUN);
        assertThat(compter().complementsAvant()).isEqualTo(Chiffres.AUCUN);

        tenue("S0", "2022-01-31");

        assertThat(compter().indicateursAvant().valeur("par_type", "permanence", "seances"))
                .isEqualTo(2);
    }

    /** Zero would be a figure, and all of the year an increase. */
    @Test
    void leave_the_comparison_out_of_the_files_of_figures_where_there_is_none() {
        var sans = compter();
        assertThat(IndicateursCsv.ecrire(sans)).contains("séances,1,,,");
        assertThat(BilanJson.ecrire(sans, rediger(sans)))
                .contains("\"par_type.permanence.seances\"")
                .doesNotContain("annee_precedente");

        tenue("S0", "2022-01-31");

        var avec = compter();
        assertThat(IndicateursCsv.ecrire(avec)).contains("séances,1,2,-1,");
        assertThat(BilanJson.ecrire(avec, rediger(avec)))
                .contains("\"annee_precedente\" : 2")
                .as("in the same order each time")
                .containsSubsequence("\"commune\"", "\"nom\"", "\"dernier_jour\"", "\"premier_jour\"")
                .containsSubsequence("\"annee_precedente\"", "\"valeur\"", "\"variation\"");
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
