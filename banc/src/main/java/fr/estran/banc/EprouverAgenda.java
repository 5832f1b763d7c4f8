package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.taches.Tache;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** The calendar that a counsellor keeps on a real CalDAV server, Radicale: written, read, while it lives, dies and comes back. */
@Command(name = "agenda", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverAgenda implements Callable<Integer> {

    private static final String ICI = "/equipe/agenda/ailleurs";
    private static final String SECRET = "mot-d-application";
    private static final int EVENEMENTS = 200;
    private static final DateTimeFormatter LA = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private int fautes;

    @Override
    public Integer call() throws Exception {
        if (new ProcessBuilder("sh", "-c", "command -v radicale").start().waitFor() != 0) {
            System.err.println("Il manque Radicale : apt-get install radicale");
            return 2;
        }
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var radicale = new Radicale(lieu);
                var contexte = ServiceDuBanc.avecPages(
                        CompteurDOrdres.class,
                        "--estran.horloge=2024-01-15T08:00:00Z",
                        "--estran.sorties.internes=localhost")) {
            eprouver(radicale, contexte);
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return fautes == 0 ? 0 : 1;
    }

    private void eprouver(Radicale radicale, ConfigurableApplicationContext contexte) throws Exception {
        var releves = ServiceDuBanc.demonstration();
        var structure = MesurerBilan.importer(contexte, releves).structure();
        FileSystemUtils.deleteRecursively(releves);
        StructureCourante.auNomDe(
                structure, () -> contexte.getBean(ComptesDeDemonstration.class).ouvrir());
        radicale.demarrer();
        radicale.creer(contexte.getBean(Sortie.class));
        try (var visiteur = new VisiteurDuBanc(ServiceDuBanc.port(contexte), "localhost")) {
            visiteur.entrer("conseiller@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
            var champs = "caldav=oui&usages=ecrire&usages=lire&nom=Radicale&identifiant=nolwenn&motDePasse=" + SECRET
                    + "&adresse=" + URLEncoder.encode(radicale.agenda(), UTF_8);
            var depart = System.nanoTime();
            visiteur.formulaire(ICI).envoyer(ICI, champs);
            attendre(() -> visiteur.texte(ICI).contains("y sont écrites"));
            var seances = compter(contexte, structure, """
                select count(distinct seance.id) from seance
                join seance_conseiller on seance_conseiller.seance_id = seance.id
                join agenda_d_ailleurs on agenda_d_ailleurs.conseiller_id = seance_conseiller.conseiller_id
                where not seance.annulee and seance.heure_connue and seance.retrait is null and seance.fin > '2024-01-15 08:10Z'
                """);
            dire("séances écrites", seances, radicale.combien(), depuis(depart));
            dire("aucune heure à soi n'est occupée", 0, heures(contexte, structure), 0);
            depart = System.nanoTime();
            faire(contexte, structure, "agendas_ecrits");
            dire("rien n'est écrit deux fois", seances, radicale.combien(), depuis(depart));
            radicale.remplir(contexte.getBean(Sortie.class), EVENEMENTS);
            depart = System.nanoTime();
            faire(contexte, structure, "agendas_d_ailleurs");
            dire("heures de " + EVENEMENTS + " événements", EVENEMENTS, heures(contexte, structure), depuis(depart));
            radicale.arreter();
            depart = System.nanoTime();
            faire(contexte, structure, "agendas_d_ailleurs");
            dire("serveur mort : heures gardées", EVENEMENTS, heures(contexte, structure), depuis(depart));
            dire("serveur mort : c'est dit", 1, visiteur.texte(ICI).contains("ne se lit plus depuis") ? 1 : 0, 0);
            annuler(contexte, structure);
            radicale.demarrer();
            depart = System.nanoTime();
            faire(contexte, structure, "agendas_ecrits");
            dire(
                    "serveur revenu : ce qui est annulé est retiré",
                    seances - 1 + EVENEMENTS,
                    radicale.combien(),
                    depuis(depart));
        }
    }

    private static int heures(ConfigurableApplicationContext contexte, StructureId structure) {
        return compter(contexte, structure, "select count(*) from heure_occupee");
    }

    private static void annuler(ConfigurableApplicationContext contexte, StructureId structure) {
        StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(TransactionOperations.class)
                        .execute(
                                _ -> contexte.getBean(JdbcClient.class).sql("""
                    update seance set statut = 'annulee'
                    where id = (select seance_id from evenement_ecrit order by jusqua desc, seance_id limit 1)
                    """).update()));
    }

    private static void faire(ConfigurableApplicationContext contexte, StructureId structure, String code) {
        contexte.getBeanProvider(Tache.class).stream()
                .filter(tache -> tache.code().equals(code))
                .forEach(tache -> tache.faire(List.of(structure)));
    }

    private static int compter(ConfigurableApplicationContext contexte, StructureId structure, String sql) {
        Integer nombre = StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(TransactionOperations.class)
                        .execute(_ -> contexte.getBean(JdbcClient.class)
                                .sql(sql)
                                .query(Integer.class)
                                .single()));
        return nombre == null ? -1 : nombre;
    }

    private void dire(String quoi, int attendu, int trouve, long ms) {
        var bien = attendu == trouve;
        fautes += bien ? 0 : 1;
        System.out.printf(
                "%s %s : %d attendu(s), %d trouvé(s), %d ms%n", bien ? "bien " : "FAUTE", quoi, attendu, trouve, ms);
    }

    private static void attendre(Callable<Boolean> venu) throws Exception {
        for (var fois = 0; fois < 120 && !venu.call(); fois++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static long depuis(long depart) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - depart);
    }

    /** In a folder of its own, on a port that nobody has. */
    private static final class Radicale implements AutoCloseable {

        private final Path lieu;
        private final int port;
        private @Nullable Process processus;

        Radicale(Path lieu) throws IOException {
            this.lieu = lieu;
            try (var libre = new ServerSocket(0)) {
                port = libre.getLocalPort();
            }
            Files.writeString(lieu.resolve("acces"), "nolwenn:" + SECRET + "\n");
            Files.writeString(
                    lieu.resolve("config"), """
                [server]
                hosts = localhost:%d
                [auth]
                type = htpasswd
                htpasswd_filename = %s
                htpasswd_encryption = plain
                delay = 0
                [storage]
                filesystem_folder = %s
                """.formatted(port, lieu.resolve("acces"), lieu.resolve("collections")));
        }

        String agenda() {
            return "http://localhost:" + port + "/nolwenn/agenda/";
        }

        void demarrer() throws Exception {
            processus = new ProcessBuilder(
                            "radicale", "--config", lieu.resolve("config").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(lieu.resolve("journal").toFile())
                    .start();
            attendre(this::ouvert);
        }

        private boolean ouvert() {
            try (var prise = new Socket()) {
                prise.connect(new InetSocketAddress("localhost", port), 500);
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        void arreter() {
            if (processus != null) {
                processus.destroyForcibly().onExit().join();
            }
        }

        void creer(Sortie sortie) {
            demander(sortie, "MKCALENDAR", agenda(), "");
        }

        /** Half an hour each, at an hour of their own. */
        void remplir(Sortie sortie, int combien) {
            for (var rang = 0; rang < combien; rang++) {
                var debut = LocalDateTime.of(LocalDate.of(2024, 1, 16).plusDays(rang), LocalTime.of(6, 0));
                demander(sortie, "PUT", agenda() + "elle-" + rang + ".ics", """
                    BEGIN:VCALENDAR\r
                    VERSION:2.0\r
                    PRODID:-//Banc//FR\r
                    BEGIN:VEVENT\r
                    UID:elle-%d\r
                    DTSTAMP:20240101T000000Z\r
                    DTSTART:%sZ\r
                    DURATION:PT30M\r
                    SUMMARY:Ce qui ne regarde personne\r
                    END:VEVENT\r
                    END:VCALENDAR\r
                    """.formatted(rang, LA.format(debut)));
            }
        }

        int combien() throws IOException {
            try (Stream<Path> fichiers = Files.walk(lieu.resolve("collections"))) {
                return (int) fichiers.filter(
                                fichier -> fichier.getFileName().toString().endsWith(".ics")
                                        && !fichier.toString().contains(".Radicale.cache"))
                        .count();
            }
        }

        private static void demander(Sortie sortie, String methode, String adresse, String corps) {
            var secret = Base64.getEncoder().encodeToString(("nolwenn:" + SECRET).getBytes(UTF_8));
            var entetes = Map.of("Authorization", "Basic " + secret, "Content-Type", "text/calendar; charset=utf-8");
            var issue = sortie.demander(new Sortie.Demande(methode, URI.create(adresse), entetes, corps));
            if (!(issue instanceof Sortie.Issue.Reponse reponse) || reponse.statut() / 100 != 2) {
                throw new IllegalStateException(methode + " was refused: " + issue);
            }
        }

        @Override
        public void close() {
            arreter();
        }
    }
}
