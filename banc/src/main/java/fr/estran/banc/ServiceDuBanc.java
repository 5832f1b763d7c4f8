package fr.estran.banc;

import fr.estran.Application;
import fr.estran.bilan.actes.ActesDeDemonstration;
import fr.estran.bilan.renouvellement.DossiersRemisDeDemonstration;
import fr.estran.commandes.RelevesDeDemonstration;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.inscriptions.rendezvous.RendezVousDeDemonstration;
import fr.estran.parole.concertation.ConsultationsDeDemonstration;
import fr.estran.parole.reponses.SollicitationsDeDemonstration;
import fr.estran.programme.affiche.PlaquettesDeDemonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/** The service of this JVM, on a database that no service uses. */
final class ServiceDuBanc {

    private ServiceDuBanc() {}

    /** On a database that is gone when the bench ends. */
    static ConfigurableApplicationContext jetable() {
        return demarrer(WebApplicationType.NONE, "--estran.base.ephemere=true");
    }

    /** On a lasting database of its own, in this folder and no other. */
    static ConfigurableApplicationContext dans(Path dossier, String... reglages) {
        return demarrer(
                WebApplicationType.NONE,
                Stream.concat(Stream.of("--estran.base.url=", "--estran.base.dossier=" + dossier), Stream.of(reglages))
                        .toArray(String[]::new));
    }

    /** On a database that services use. */
    static ConfigurableApplicationContext sur(String base, String application, String migration) {
        return demarrer(
                WebApplicationType.NONE,
                "--estran.base.url=" + base,
                "--estran.base.mot-de-passe-application=" + application,
                "--estran.base.mot-de-passe-migration=" + migration);
    }

    /** With its pages, and with what no service has, on a database that is gone when the bench ends. */
    static ConfigurableApplicationContext avecPages(Class<?> deplus, String... reglages) {
        return demarrer(
                WebApplicationType.SERVLET,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--estran.base.ephemere=true",
                                        "--estran.freins.largesse=10000"),
                                Arrays.stream(reglages))
                        .toArray(String[]::new),
                Application.class,
                deplus);
    }

    /** With its pages and the brakes of a service, behind a proxy on this machine that says for whom it asks. */
    static ConfigurableApplicationContext derriereUnMandataire(String... reglages) {
        return demarrer(
                WebApplicationType.SERVLET,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--estran.base.ephemere=true",
                                        "--server.forward-headers-strategy=native"),
                                Arrays.stream(reglages))
                        .toArray(String[]::new));
    }

    /**
     * Which counts its statements, on the Monday morning of January 2024 of which the records of Quimper tell. Once in two hundred, chance makes
     * whoever writes tidy releve_modifie: from this seed on, none of the first thousand does.
     */
    static ConfigurableApplicationContext compte(String... reglages) {
        return avecPages(
                CompteurDOrdres.class,
                Stream.concat(
                                Stream.of(
                                        "--estran.horloge=2024-01-15T08:00:00Z",
                                        "--spring.datasource.hikari.connection-init-sql=select setseed(0.4293)"),
                                Arrays.stream(reglages))
                        .toArray(String[]::new));
    }

    static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** For a service of another process. */
    static int portLibre() throws IOException {
        try (var libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        }
    }

    static Path quimper() {
        return donnees().resolve("quimper");
    }

    /** With what the service of the demonstration says of itself: a folder of its own, to be deleted. */
    static Path demonstration() throws IOException {
        return RelevesDeDemonstration.reunis(donnees());
    }

    /** The town of the demonstration, under that name, with what its people have done. */
    static StructureId ville(ConfigurableApplicationContext service, String hote) throws Exception {
        var releves = demonstration();
        try {
            var structure = MesurerBilan.importer(service, releves).structure();
            return StructureCourante.auNomDe(structure, () -> {
                service.getBean(TransactionOperations.class)
                        .executeWithoutResult(
                                _ -> service.getBean(Structures.class).repondreA(structure, hote));
                service.getBean(ComptesDeDemonstration.class).ouvrir();
                raconter(service);
                return structure;
            });
        } finally {
            FileSystemUtils.deleteRecursively(releves);
        }
    }

    /** What the people of the current town have done, beside its records. */
    static void raconter(ConfigurableApplicationContext service) {
        service.getBean(ActesDeDemonstration.class).raconter();
        service.getBean(RendezVousDeDemonstration.class).poser();
        service.getBean(PlaquettesDeDemonstration.class).poser();
        service.getBean(DossiersRemisDeDemonstration.class).poser();
        service.getBean(SollicitationsDeDemonstration.class).poser();
        service.getBean(ConsultationsDeDemonstration.class).poser();
    }

    private static Path donnees() {
        return Path.of(System.getProperty("estran.racine", ".")).resolve("donnees");
    }

    private static ConfigurableApplicationContext demarrer(WebApplicationType web, String... reglages) {
        return demarrer(web, reglages, Application.class);
    }

    private static ConfigurableApplicationContext demarrer(
            WebApplicationType web, String[] reglages, Class<?>... classes) {
        return new SpringApplicationBuilder(classes)
                .web(web)
                .logStartupInfo(false)
                .run(reglages);
    }
}
