package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class CartesDuJourTests {

    record Plans(int gardes, int refaits) {}

    @Autowired
    ApplicationContext contexte;

    @Autowired
    CartesDuJour cartes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void are_planned_once_however_often_they_are_asked_for() {
        var lundi = LocalDate.of(2024, 1, 15);

        var plans = Ville.dans(contexte).faire(() -> {
            for (var fois = 0; fois < 12; fois++) {
                cartes.toutes(lundi.plusDays(fois)).toList();
            }
            return jdbc.sql("""
                    select generic_plans as gardes, custom_plans as refaits
                    from pg_prepared_statements
                    where statement like '%journee_annulee%' and statement like '%json_agg(lue)%'
                    order by prepare_time desc
                    limit 1
                    """).query(Plans.class).single();
        });

        assertThat(plans.gardes()).isGreaterThan(4);
        assertThat(plans.refaits()).isZero();
    }

    @Test
    void leave_what_is_asked_after_them_its_own_plans() {
        var choix = Ville.dans(contexte).faire(() -> {
            cartes.toutes(LocalDate.of(2024, 1, 15)).toList();
            return jdbc.sql("show plan_cache_mode").query(String.class).single();
        });

        assertThat(choix).isEqualTo("auto");
    }
}
