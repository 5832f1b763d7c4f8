package fr.estran.socle.taches;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/** In a service that a test has, no job begins by itself: what a test counts is what it did. It has a job done by asking for it. */
final class TachesAuRepos implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        if (contexte.getEnvironment().getProperty("estran.base.ephemere", Boolean.class, false)) {
            contexte.addApplicationListener((ContextRefreshedEvent pret) -> pret.getApplicationContext()
                    .getBeanProvider(Ordonnanceur.class)
                    .ifAvailable(Ordonnanceur::stop));
        }
    }
}
