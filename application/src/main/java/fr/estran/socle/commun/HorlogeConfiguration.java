package fr.estran.socle.commun;

import fr.estran.socle.commun.Demonstration.HorlogeDeDemonstration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two clocks: the service's, which reads the day of each town and which the demonstration sets, and the machine's, for sign-in and what expires. */
@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    /** @param depart the moment at which the service's clock starts to tick; the present one unless it is set */
    @Bean
    @Primary
    Clock horloge(
            @Value("${estran.horloge:#{null}}") @Nullable Instant depart, ObjectProvider<FuseauDesVilles> fuseaux) {
        var machine = Clock.systemUTC();
        return new HorlogeDeLaVille(
                depart == null
                        ? machine
                        : new HorlogeDeDemonstration(
                                Clock.offset(machine, Duration.between(machine.instant(), depart))),
                fuseaux::getObject);
    }

    @Bean
    Demonstration demonstration(@Value("${estran.horloge:#{null}}") @Nullable Instant depart) {
        return new Demonstration(
                depart != null,
                depart == null ? Duration.ZERO : Duration.between(Instant.now(Clock.systemUTC()), depart));
    }

    @Bean
    Clock horlogeTechnique() {
        return Clock.systemUTC();
    }
}
