package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.TablesDites.Acces;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesDitesTests {

    static final Set<String> CONNUES = Set.of("action", "lieu", "seance", "usager", "technique.etat");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select lieu, usager.nom from seance                                 | seance",
                "select count(*) from public.seance s, lieu l where s.lieu = l.id    | seance lieu",
                "select from seance left join lieu using (action)                    | seance lieu",
                "select extract(year from le) from (select 1 as usager) x, action    | action",
                "from seance where lieu is distinct from usager                      | seance",
                "where exists (select from technique.etat)                           | technique.etat",
                "join lateral (select * from only usager) u on true                  | usager",
                "with lieu as materialized (select 1) select * from lieu, action     | action",
                "select 1 -- from seance                                             | ''",
                "select ' from seance' as \"from lieu\" from action                  | action",
                "select * from seance for update of usager                           | seance",
                "insert into seance (lieu) select lieu from lieu                     | seance! lieu",
                "on conflict do update set lieu = 1                                  | ''",
                "update seance s set lieu = 1 from action a where a.id = s.action    | seance! action",
                "delete from seance using lieu where seance.lieu = lieu.id           | seance! lieu",
                "merge into seance using (select * from lieu) l on true              | seance! lieu",
                "lock table seance in share mode                                     | seance",
                "copy seance (id) from stdin                                         | seance!",
                "copy %s (%s) to stdout                                              | *",
                "truncate %s cascade                                                 | *!",
                "select * from %s un join %2$s autre on true                         | * *",
                "select * from seance_%s                                             | *",
                "delete from %s                                                      | *!",
                "select * from (%s) comptes                                          | ''",
                "a message that comes from %s, and goes into %s                      | ''"
            })
    void finds_each_table_where_one_can_stand(String sql, String tables) {
        assertThat(TablesDites.dans(sql, CONNUES).stream()
                        .map(TablesDitesTests::dite)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tables);
    }

    private static String dite(Acces acces) {
        return acces.table() + (acces.ecrit() ? "!" : "");
    }
}
