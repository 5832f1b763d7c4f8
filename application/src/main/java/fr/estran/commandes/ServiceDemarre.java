package fr.estran.commandes;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application as each command needs it: with a database that lasts or not, with a web server or not. */
record ServiceDemarre(Class<?> application) {

    /** On a database of its own, which is gone when the command ends. */
    ConfigurableApplicationContext jetable() {
        return demarrer(WebApplicationType.NONE, "--estran.base.ephemere=true");
    }

    /** On the service's database, without pages. */
    ConfigurableApplicationContext sansPages() {
        return demarrer(WebApplicationType.NONE);
    }

    /** On a lasting database of its own, in this folder and no other. */
    ConfigurableApplicationContext dans(Path dossier) {
        return demarrer(WebApplicationType.NONE, "--estran.base.url=", "--estran.base.dossier=" + dossier);
    }

    ConfigurableApplicationContext avecPages(String... reglages) {
        return demarrer(WebApplicationType.SERVLET, reglages);
    }

    /** With something that no service has, for a bench. */
    ConfigurableApplicationContext avecPages(Class<?> deplus, String... reglages) {
        return demarrer(WebApplicationType.SERVLET, List.of(application, deplus), reglages);
    }

    /** The folder of Estran itself, wherever the command was typed. */
    static Path racine() {
        return Path.of(System.getProperty("estran.racine", "."));
    }

    private ConfigurableApplicationContext demarrer(WebApplicationType web, String... reglages) {
        return demarrer(web, List.of(application), reglages);
    }

    private static ConfigurableApplicationContext demarrer(
            WebApplicationType web, List<Class<?>> classes, String... reglages) {
        return new SpringApplicationBuilder(classes.toArray(Class<?>[]::new))
                .web(web)
                .logStartupInfo(false)
                .run(reglages);
    }
}
