package fr.estran.commandes;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application as each command needs it: with a database that lasts or not, with a web server or not. */
record ServiceDemarre(Class<?> application) {

    /** On a database of its own, which is gone when the command ends. */
    ConfigurableApplicationContext jetable() {
        return pourUneCommande("--estran.base.ephemere=true");
    }

    /** On the service's database, without pages. */
    ConfigurableApplicationContext sansPages() {
        return pourUneCommande();
    }

    ConfigurableApplicationContext avecPages(String... reglages) {
        return application(WebApplicationType.SERVLET).run(reglages);
    }

    /** The folder of Estran itself, wherever the command was typed. */
    static Path racine() {
        return Path.of(System.getProperty("estran.racine", "."));
    }

    /** Of the application, what the command asks for alone is made, and what must be done before anybody reads a database. */
    private ConfigurableApplicationContext pourUneCommande(String... reglages) {
        return application(WebApplicationType.NONE).lazyInitialization(true).run(reglages);
    }

    private SpringApplicationBuilder application(WebApplicationType web) {
        return new SpringApplicationBuilder(application).web(web).logStartupInfo(false);
    }
}
