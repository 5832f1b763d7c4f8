package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entry of the register of processing (docs/rgpd) is signed by a town: it must tell all that the database keeps of people. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegistreTests {

    static final Path REGISTRE = Path.of(System.getProperty("estran.racine", ".."), "docs", "rgpd", "registre.md");

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Test
    void names_each_table_in_which_somebody_is() throws Exception {
        assertThat(tables("""
                        and column_name ~ '(usager|compte|conseiller|absorbe|conserve|demande|objet)_id$|^(prenom|nom|courriel|telephone|adresse|repondant|origine|principal_name)$|_(nom|par)$'
                        """)).hasSizeGreaterThan(15).isSubsetOf(nommees());
    }

    @Test
    void names_no_table_that_is_gone() throws Exception {
        assertThat(nommees()).isSubsetOf(tables(""));
    }

    private List<String> tables(String colonnes) {
        return jdbc.sql("""
                        select distinct case table_schema when 'technique' then 'technique.' else '' end || table_name
                        from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema in ('public', 'technique') and table_type = 'BASE TABLE'
                            -- Of the town, its places, its figures, what one may need: nobody. Of what became messages: no row may be.
                            and table_name not in ('structure', 'quartier', 'vitrine', 'rapport_chiffre', 'poste', 'besoin_dit',
                                'besoin_livre', 'numero_d_ici', 'phrase_usuelle', 'lien_de_seance', 'objet_de_pret', 'reglage_coop', 'coop_lieu', 'coop_theme', 'coop_forme', 'reunion_invitation', 'enquete_envoi')
                        """ + colonnes).query(String.class).list();
    }

    /** In a cell of the table, alone with its like: `usager`, `fusion`. */
    private static List<String> nommees() throws Exception {
        return Pattern.compile("\\| ((`[a-z_.]+`(, )?)+)[^|`]*\\|")
                .matcher(Files.readString(REGISTRE))
                .results()
                .map(MatchResult::group)
                .flatMap(cellule -> Pattern.compile("`([a-z_.]+)`")
                        .matcher(cellule)
                        .results()
                        .map(t -> t.group(1)))
                .distinct()
                .toList();
    }
}
