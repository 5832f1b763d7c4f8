package fr.estran.commandes;

import fr.estran.socle.base.BaseDAvance;
import fr.estran.socle.base.FinCertaine;
import fr.estran.socle.base.Pouls;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application as each command needs it: with a database that lasts or not, with a web server or not. */
record ServiceDemarre(Class<?> application) {

    /** Where a service answers that was given no address of its own. */
    static final String HOTE = "localhost";

    static final String EPHEMERE = "--estran.base.ephemere=true";

    /** On a database of its own, which is gone when the command ends. */
    ConfigurableApplicationContext jetable() {
        return commande().run(EPHEMERE);
    }

    /** The same within a service that is up: how that one logs stays as it is, while this one starts and once it is gone. */
    ConfigurableApplicationContext jetableACote() {
        var application = commande();
        application
                .application()
                .setListeners(application.application().getListeners().stream()
                        .filter(ecoute -> !(ecoute instanceof LoggingApplicationListener))
                        .toList());
        return application.run(EPHEMERE);
    }

    /** On the service's database, without pages; beside the service, where it runs. */
    ConfigurableApplicationContext sansPages() {
        return commande().run("--estran.base.rejoindre=true");
    }

    ConfigurableApplicationContext avecPages(String... reglages) {
        FinCertaine.promettre();
        return avecPagesSansPromesse(reglages);
    }

    /** Whose end may last. */
    ConfigurableApplicationContext avecPagesSansPromesse(String... reglages) {
        return application(WebApplicationType.SERVLET)
                .initializers(new BaseDAvance())
                .run(reglages);
    }

    /** Warmed up, told to be ready, and watched from then on. */
    static void ouvrir(ConfigurableApplicationContext contexte) {
        var structures = contexte.getBean(Structures.class);
        Pouls.prendre(
                contexte,
                structures.toutes().stream()
                        .flatMap(ville -> structures.hote(ville).stream())
                        .findFirst()
                        .orElse(HOTE));
    }

    /** Whoever started it has nothing else to do. What the start left behind is given back: a service is at rest most of the day. */
    static void rester() throws InterruptedException {
        System.gc();
        Thread.currentThread().join();
    }

    /** The folder of Estran itself, wherever the command was typed. */
    static Path racine() {
        return Path.of(System.getProperty("estran.racine", "."));
    }

    /** Of the application, what the command asks for alone is made, and what must be done before anybody reads a database. */
    private SpringApplicationBuilder commande() {
        return application(WebApplicationType.NONE).lazyInitialization(true);
    }

    private SpringApplicationBuilder application(WebApplicationType web) {
        return new SpringApplicationBuilder(application).web(web).logStartupInfo(false);
    }
}
