package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class SessionsFiniesTests {

    /** Spring's own round would be a second one, and a fault each minute. */
    @Test
    void is_the_only_one_to_take_them_away() {
        var reglages = new YamlPropertiesFactoryBean();
        reglages.setResources(new ClassPathResource("application.yaml"));
        var lus = reglages.getObject();
        assertThat(lus == null ? new Properties() : lus).containsEntry("spring.session.jdbc.cleanup-cron", "-");
    }
}
