package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.echanges.dossiers.Exportation;
import fr.estran.socle.commun.SeanceId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What most tests start from is what an import makes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuimperEnCopieTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville importee;
    Ville copiee;

    @BeforeAll
    void deux_villes() {
        importee = Ville.dans(contexte).avec(Quimper.DOSSIER);
        Ville.dans(contexte).avecQuimper();
        copiee = Ville.dans(contexte);
        assertThat(QuimperEnCopie.verser(contexte, copiee.structure, () -> {})).isTrue();
    }

    @Test
    void gives_the_same_files() throws Exception {
        var attendus = exporter(importee);
        assertThat(exporter(copiee)).hasSizeGreaterThan(30).isEqualTo(attendus);
    }

    @Test
    void has_as_many_rows_in_each_table() {
        assertThat(compte(copiee)).isEqualTo(compte(importee));
    }

    @Test
    void shares_no_id() {
        assertThat(seances(copiee)).isNotEmpty().doesNotContainAnyElementsOf(seances(importee));
        assertThat(copiee.faire(
                        () -> jdbc.sql("select count(*) from participation join seance on seance.id = seance_id")
                                .query(Long.class)
                                .single()))
                .isGreaterThan(1000);
    }

    private Map<String, String> exporter(Ville ville) throws Exception {
        var zip = new ByteArrayOutputStream();
        ville.faire(() -> {
            contexte.getBean(Exportation.class).exporter(zip);
            return ville;
        });
        var fichiers = Zip.fichiers(zip.toByteArray());
        fichiers.remove("structure.csv");
        return fichiers;
    }

    private List<SeanceId> seances(Ville ville) {
        return ville.faire(
                () -> jdbc.sql("select id from seance").query(SeanceId.class).list());
    }

    /** Less the marks of what was changed, which whoever counts tidies away. */
    private List<String> compte(Ville ville) {
        return ville.faire(() -> jdbc.sql("""
                        select table_name from information_schema.columns
                        where column_name = 'structure_id' and table_schema = 'public' and table_name <> 'releve_modifie'
                        order by table_name
                        """).query(String.class).list().stream()
                .map(table -> jdbc.sql("select '%1$s ' || count(*) from %1$s".formatted(table))
                        .query(String.class)
                        .single())
                .toList());
    }
}
