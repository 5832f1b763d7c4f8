package fr.estran.demandes;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TemoinsConfiguration {

    /** Before whoever looks for a session, and around the pages that tell of an error too. */
    @Bean
    FilterRegistrationBean<Temoins> temoins() {
        var filtre = new FilterRegistrationBean<>(new Temoins());
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filtre.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filtre;
    }
}
