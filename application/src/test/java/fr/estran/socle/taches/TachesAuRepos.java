package fr.estran.socle.taches;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.ContextRestartedEvent;

/** In a service that a test has, no job begins by itself: what a test counts is what it did. It has a job done by asking for it. */
final class TachesAuRepos implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        if (contexte.getEnvironment().getProperty("estran.base.ephemere", Boolean.class, false)) {
            contexte.addApplicationListener((ContextRefreshedEvent pret) -> arreter(pret));
            // A context that rests while another class is at work begins anew.
            contexte.addApplicationListener((ContextRestartedEvent pret) -> arreter(pret));
        }
    }

    private static void arreter(ApplicationContextEvent pret) {
        pret.getApplicationContext().getBeanProvider(Ordonnanceur.class).ifAvailable(Ordonnanceur::stop);
    }
}
