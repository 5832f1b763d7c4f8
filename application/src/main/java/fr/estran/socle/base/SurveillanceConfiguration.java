package fr.estran.socle.base;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health and metrics have a port of their own, on the loopback address: no account is asked there.
 *
 * <p>They are nowhere else: the port of the pages knows none of them (application.yaml).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SurveillanceConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain surveillance(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(demandes -> demandes.anyRequest().permitAll())
                .build();
    }
}
